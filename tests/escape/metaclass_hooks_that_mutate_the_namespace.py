class NS(dict):
    def __setitem__(self, k, v):
        if k == "x":
            super().__setitem__("y", "injected")
            self.pop("gone", None)
        super().__setitem__(k, v)
    def __missing__(self, k):
        if k.startswith("__"): raise KeyError(k)
        return f"auto {k}" if k != "print" else print
class M(type):
    @classmethod
    def __prepare__(m, n, b): return NS()
    def __new__(m, n, b, ns): return super().__new__(m, n, b, dict(ns))
class A(metaclass=M):
    gone = 1
    x = 5
    z = undefined_name_here
print(A.x, A.y, A.z, hasattr(A, "gone"))
class SetName:
    def __set_name__(self, owner, name):
        setattr(owner, "extra_" + name, 1)
        if name == "b": del owner.a
class B:
    a = SetName()
    b = SetName()
print(sorted(k for k in vars(B) if not k.startswith("__")))
class I:
    def __init_subclass__(cls):
        cls.__bases__ = cls.__bases__
        cls.late = 1
        for k in [k for k in vars(cls) if k.startswith("tmp")]: delattr(cls, k)
class C(I):
    tmp1 = 1
    keep = 2
print(C.late, hasattr(C, "tmp1"), C.keep)
for bad in (5, None, []):
    class BM(type):
        @classmethod
        def __prepare__(m, n, b, bad=bad): return bad
    try:
        class X(metaclass=BM): pass
        print("ok")
    except TypeError as e:
        print(e)
