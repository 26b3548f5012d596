class A:
    def f(self): return "A.f"
    def cls(self): return __class__.__name__


class B(A):
    def f(self):
        def inner():
            return super(B, self).f()
        return "B>" + inner() + ">" + [super(B, self).f() for _ in range(1)][0]

    def g(self):
        return [__class__.__name__ for _ in range(2)], (lambda: __class__)().__name__

    lam = lambda self: super().f()
    gen = lambda self: list((super(__class__, self).f() for _ in [1]))

    def rebind(self):
        self = A()
        try:
            return super().f()
        except TypeError as e:
            return str(e)[:40]

    def dele(self):
        del self
        try:
            super().f()
        except RuntimeError as e:
            return str(e)

    def starred(*args): return super().f()
    def default(self, s=5):
        super = lambda: type("X", (), {"f": lambda s: "shadowed super"})()
        return super().f()


b = B()
print(b.f(), b.cls(), b.g(), b.lam(), b.gen(), b.rebind(), b.dele(), b.default())
try:
    print(b.starred())
except RuntimeError as e:
    print(e)


class Meta(type):
    def __new__(m, n, bs, ns, **k):
        print(n, "__classcell__" in ns)
        if k.get("drop"): ns = {a: v for a, v in ns.items() if a != "__classcell__"}
        return super().__new__(m, n, bs, ns)


class C(metaclass=Meta):
    def f(self): return __class__


class N(metaclass=Meta):
    def f(self): return 1


print(C().f() is C)
try:
    class Dropped(metaclass=Meta, drop=True):
        def f(self): return super().f()
except RuntimeError as e:
    print(str(e)[:60])


class Early:
    try:
        def now(): return __class__
        seen = now()
    except NameError as e:
        seen = str(e)


print(Early.seen, Early.now() is Early)


class Outer:
    class Inner:
        def f(self): return __class__.__qualname__, super().__repr__()[:9] != ""
    def f(self): return __class__.__qualname__, self.Inner().f()


print(Outer().f())
