def f(a, b=2, *args, c, d=4, **kw):
    "The doc."
    local = 1
    return a
print(f.__name__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__module__, f.__qualname__, f.__dict__, f.__closure__)
co = f.__code__
print(co.co_name, co.co_argcount, co.co_kwonlyargcount, co.co_varnames, co.co_nlocals, co.co_firstlineno, co.co_filename.endswith("objects.py"))
f.counter = 0
f.__name__ = "g"
f.__doc__ = None
print(f.__name__, f.__doc__, f.__dict__, repr(f).split(" at ")[0])
f.__qualname__ = "Q.g"
print(repr(f).split(" at ")[0], callable(f), type(f).__name__, hash(f) == hash(f), f == f, f != (lambda: 0))
d = {f: "key", len: "builtin"}
print(d[f], d[len], f in d)
ops = {"add": lambda a, b: a + b, "neg": lambda a: -a, "max": max}
print(ops["add"](1, 2), ops["neg"](5), ops["max"](3, 9), [fn(2) for fn in (abs, str, float, bool, [10, 20, 30].__getitem__)])
def outer():
    "o"
    def inner():
        "i"
        return inner.__doc__
    inner.x = outer.__doc__
    return inner
i = outer()
print(i(), i.x, i.__qualname__, outer().x, outer() is outer())
def rec(n): return [] if n == 0 else [rec.__name__] + rec(n - 1)
print(rec(2))
alias, rec = rec, None
try:
    alias(1)
except TypeError as e:
    print(e)
except AttributeError as e:
    print(e)
print((lambda *a, **k: (a, k))(1, x=2), (lambda: None)(), (lambda a, /, b, *, c: a + b + c)(1, 2, c=3))
for bad in ("f.__defaults__ = 5", "f.__dict__ = 5", "f.__name__ = 5", "del f.__name__", "f.__kwdefaults__ = []", "f.nope", "del f.nope", "f.__annotations__ = 5", "f.__class__ = int"):
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
def h(x): return x * 2
def k(x): return x * 3
print(h(5))
del f.__defaults__, f.__doc__
print(f.__defaults__, f.__doc__)
