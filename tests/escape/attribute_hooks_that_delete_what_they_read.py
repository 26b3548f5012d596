class D:
    def __get__(self, o, t):
        del t.attr
        return "got"
    def __set__(self, o, v):
        del type(o).attr
class A:
    attr = D()
a = A()
print(a.attr, hasattr(a, "attr"))
A.attr = D()
a.attr = 5
print(vars(a), hasattr(A, "attr"))
class B:
    def __getattr__(self, n):
        B.__getattr__ = lambda s, n: "second"
        return "first"
b = B()
print(b.x, b.x)
class C:
    def __getattribute__(self, n):
        object.__getattribute__(self, "__dict__").clear()
        return object.__getattribute__(self, n)
c = C()
c.__dict__["k"] = 1
try:
    c.k
except AttributeError as e:
    print(e)
class P:
    @property
    def v(self):
        del type(self).v
        self.v = 42
        return "once"
p = P()
print(p.v, p.v)
class M:
    def m(self):
        del M.m
        return "ran"
print(M().m(), hasattr(M, "m"))
class Swap:
    def __eq__(self, o):
        self.__class__ = Other
        return True
class Other: pass
s = Swap()
print(s == 1, type(s).__name__, s == 1)
