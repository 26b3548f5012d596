class Outer:
    """Outer doc."""
    attr = 1

    class Inner:
        def m(self): pass

    def f(self):
        class Local: pass
        return Local


def g():
    class InG:
        def h(self): return lambda: 0
    return InG


print(Outer.__name__, Outer.__qualname__, Outer.Inner.__qualname__, Outer.Inner.m.__qualname__, Outer().f().__qualname__, g().__qualname__, g()().h().__qualname__)
print(Outer.__module__, Outer.__doc__, Outer.Inner.__doc__, Outer.__bases__, Outer.__base__, Outer.__mro__, Outer.__dict__["attr"], Outer.__class__, type(Outer) is type)
print([k for k in Outer.__dict__ if not k.startswith("__")], Outer.__text_signature__)
print(type(5).__name__, type("").__mro__, type(type), type.__mro__, object.__bases__, object.__base__, type.__base__, object.__class__, type.__class__, object.__doc__[:12])
print(vars(Outer()) , dir(Outer())[-3:], sorted(set(dir(object)) - set(dir(type)))[:3], [n for n in dir(Outer) if not n.startswith("__")])
o = Outer()
o.z, o.a = 1, 2
print(vars(o), [n for n in dir(o) if not n.startswith("__")], "attr" in vars(o), o.__class__, o.__doc__, o.__module__, o.__dict__)


class D:
    def __dir__(self): return ["z", "a", 5] if False else ["z", "a"]


print(dir(D()), D().__dir__())
for src in ("dir(type('X', (), {'__dir__': lambda s: 5})())", "vars(5)", "vars()['o'] is o", "vars(1, 2)", "dir(1, 2)", "Outer.__subclasses__()", "type.__call__(Outer).attr", "type.mro(int)", "Outer.__init__ is object.__init__", "Outer.__eq__ is object.__eq__", "int.__doc__[:10]", "Outer.__call__.__name__", "(5).__class__.__class__.__class__"):
    try:
        print(src, eval(src))
    except Exception as e:
        print(src, "->", type(e).__name__, e)
class E(Outer):
    pass
print(E.__doc__, Outer.__subclasses__(), E.__qualname__, E.attr, "attr" in E.__dict__, E.__dict__.get("__doc__", "none"))
print(g.__class__.__name__, g.__module__, g.__doc__, g.__name__, (lambda: 0).__name__, (lambda: 0).__qualname__, (x for x in []).__name__, (x for x in []).__qualname__)
