# Programs probe for host functions; nothing of the host may be needed to run this.
import builtins
names = ["print", "len", "range", "sorted", "map", "zip", "sum"]
print([hasattr(builtins, n) for n in names], all(callable(getattr(builtins, n)) for n in names))
print(builtins.print is print, builtins.__name__, type(builtins).__name__, __builtins__ is builtins or isinstance(__builtins__, dict))
captured = []
builtins.shout = lambda *a, **k: captured.append(a)
shout("goes", "away")
del builtins.shout
print(captured, hasattr(builtins, "shout"))
saved = __builtins__ if isinstance(__builtins__, dict) else vars(__builtins__)
print("len" in saved, saved["len"] is len, "__import__" in saved)
m = __import__("math")
print(m.floor(1.5), m.__name__, __import__("collections.abc").__name__, __import__("collections.abc", fromlist=["abc"]).__name__)
print(__debug__, __name__, __doc__, type(__spec__).__name__, __package__)
try:
    __import__("no_such_module_q")
except ModuleNotFoundError as e:
    print(e, e.name)
NotImplemented_is_truthy = NotImplemented is not None
print(NotImplemented_is_truthy, Ellipsis, __import__("math") is m)
exec("def __getattr_test(): return 1")
print(sorted(k for k in globals() if k.endswith("test")))
