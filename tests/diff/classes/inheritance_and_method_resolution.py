class A:
    x = "A"
    def f(self): return "A.f"
    def g(self): return self.f() + self.x
    @classmethod
    def c(cls): return cls.__name__ + cls.x
class B(A):
    x = "B"
    def f(self): return "B.f>" + super().f()
class C(A):
    def f(self): return "C.f>" + super().f()
    def h(self): return "C.h"
class D(B, C):
    def f(self): return "D.f>" + super().f()
d = D()
print(d.f(), d.g(), d.h(), D.c(), d.x, [k.__name__ for k in D.__mro__])
print(A.f(d), B.f(d), super(B, d).f(), super(C, d).f(), D.f is d.f.__func__)
d.x = "inst"
print(d.g(), D.x, d.c())
del d.x
A.x = "changed A"
print(C().x, B().x, C.c())
A.new = lambda self: f"new on {type(self).__name__}"
print(d.new(), B().new())
D.f = lambda self: "patched"
print(d.f(), d.g())
del D.f
print(d.f())
d.f = lambda: "instance f"
print(d.f(), d.g(), D.f(d))
print(isinstance(d, A), issubclass(D, (int, C)), isinstance(D, type), type(d) is D, type(d) is A, D.__base__.__name__, [b.__name__ for b in D.__bases__])
print(hasattr(D, "h"), "h" in D.__dict__, "f" in vars(D), getattr(D, "zz", None), D.__dict__.keys() >= {"f"}, A.__subclasses__() == [B, C])
try:
    class E(A, B): pass
except TypeError as e:
    print(str(e).replace("\n", " "))
class F(B, A): pass
print(F().f(), [k.__name__ for k in F.__mro__])
class G: 
    def f(self): return "G.f"
class H(G, D): pass
print(H().f(), [k.__name__ for k in H.mro()])
