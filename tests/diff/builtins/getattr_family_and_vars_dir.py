class A:
    x = 1
    def __init__(self): self.y = 2
    @property
    def p(self): raise AttributeError("inside property")
    @property
    def v(self): raise ValueError("not attribute")
a = A()
print(getattr(a, "x"), getattr(a, "z", "d"), hasattr(a, "y"), hasattr(a, "q"), hasattr(a, "p"), getattr(a, "p", "fallback"))
setattr(a, "dyn amic", 5)
print(getattr(a, "dyn amic"), vars(a), "dyn amic" in dir(a))
delattr(a, "dyn amic")
for e in ("hasattr(a, 'v')", "getattr(a, 'v', 1)", "getattr(a, 'p')", "getattr(a, 'nope')", "getattr(a, 5)", "getattr(a)", "hasattr(a)", "setattr(a, 'k')", "setattr(a, 5, 1)", "delattr(a, 'nope')", "delattr(a, 'x')", "delattr(a, 5)", "getattr(5, 'real')", "getattr('a', 'upper')()", "vars(5)", "vars(a) is a.__dict__", "setattr(5, 'x', 1)", "setattr(int, 'x', 1)", "getattr(a, 'x', 1, 2)", "hasattr(a, 'é')", "getattr(A, '__name__')", "getattr(None, 'x', None)", "setattr(a, '', 1)", "getattr(a, '')", "getattr(getattr, '__name__')", "dir(5)[:2]", "vars(A)['x']", "hasattr(vars(A), 'update')"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
print(sorted(vars(a)), [n for n in dir(a) if not n.startswith("_")], [n for n in dir(A) if not n.startswith("_")])
def f():
    z, y = 1, 2
    return dir(), sorted(vars()), locals()
print(f())
print(sorted(n for n in dir() if not n.startswith("_")), __name__, "a" in globals(), globals()["A"] is A, vars() is globals(), locals() is globals())
print([n for n in dir([]) if not n.startswith("_")][:4], dir(type("E", (), {}))[:3], dir(object()) == sorted(dir(object())))
import builtins
print(builtins.len is len, sorted(n for n in dir(builtins) if not n.startswith("_") and n[0].islower() and n not in ("copyright", "credits", "exit", "quit", "license", "open", "input", "breakpoint", "help")))
builtins.custom_builtin = 42
print(custom_builtin)
del builtins.custom_builtin
try:
    custom_builtin
except NameError as e:
    print(e)
len = lambda x: "shadowed"
print(len([]))
del len
print(len([]))
