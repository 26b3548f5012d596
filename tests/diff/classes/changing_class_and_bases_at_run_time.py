class A:
    def hi(self): return "A"
class B:
    def hi(self): return "B"
class S:
    __slots__ = ("x",)


a = A()
a.v = 1
a.__class__ = B
print(a.hi(), type(a).__name__, a.v, isinstance(a, A))
for target in (int, S, 5, object, type):
    try:
        a.__class__ = target
    except TypeError as e:
        print(e)


class Base1:
    def who(self): return "base1"
class Base2:
    def who(self): return "base2"
class D(Base1): pass


d = D()
print(d.who(), D.__bases__)
D.__bases__ = (Base2,)
print(d.who(), D.__mro__[1].__name__, Base1.__subclasses__(), [c.__name__ for c in Base2.__subclasses__()])
for v in ((), (5,), [Base1], (D,), (int,)):
    try:
        D.__bases__ = v
    except TypeError as e:
        print(e)
A.new = lambda self: "patched"
print(A().new())
A.hi = lambda self: "replaced"
print(A().hi())
del A.hi
try:
    A().hi()
except AttributeError as e:
    print(e)
A.__name__ = "Renamed"
A.__qualname__ = "Q.Renamed"
A.__doc__ = "doc"
A.__module__ = "mod"
print(A, A.__name__, repr(A()).split(" at")[0], A.__doc__)
for src in ("A.__name__ = 5", "A.__name__ = 'a\\0'", "A.__dict__ = {}", "A.__dict__['x'] = 1", "int.x = 1", "type(a).__class__ = 5", "A.__qualname__ = 1", "A.__bases__ = A.__bases__", "del A.nope", "int.__name__ = 'x'"):
    try:
        exec(src)
        print(src, "ok")
    except Exception as e:
        print(src, "->", type(e).__name__, e)
a.__dict__ = {"fresh": 1}
print(a.fresh, vars(a), hasattr(a, "v"))
try:
    a.__dict__ = 5
except TypeError as e:
    print(e)
a.__dict__["dyn"] = 2
print(a.dyn, type(A.__dict__).__name__, "new" in A.__dict__, A.__dict__.get("zz"))
