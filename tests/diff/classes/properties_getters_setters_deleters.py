class Celsius:
    """Temperature."""

    def __init__(self, t=0):
        self._t = t

    @property
    def t(self):
        "The temperature."
        return self._t

    @t.setter
    def t(self, v):
        if v < -273:
            raise ValueError("too cold")
        self._t = v

    @t.deleter
    def t(self):
        print("deleting")
        self._t = None

    @property
    def f(self):
        return self._t * 9 / 5 + 32

    total = property(lambda self: self._t + 1, doc="lambda doc")
    nothing = property()


c = Celsius(10)
print(c.t, c.f, c.total)
c.t = 20
print(c.t, c.f)
del c.t
print(c.t)
for src in ("c.t = -300", "c.f = 1", "del c.f", "c.nothing", "c.nothing = 1", "del c.nothing", "c.total = 2", "c.t()", "Celsius.t.fget()", "property(1, 2, 3, 4, 5)"):
    try:
        exec(src)
        print(src, "ok")
    except Exception as e:
        print(src, "->", type(e).__name__, e)
p = Celsius.__dict__["t"]
print(type(p), p.__doc__, p.fget.__name__, p.fset.__name__, p.fdel.__name__, Celsius.total.__doc__, Celsius.f.fset, Celsius.__doc__)
print(p.__get__(None, Celsius) is p, Celsius.t is p, p.__get__(c, Celsius), p.getter(lambda s: "new").__get__(c))


class Sub(Celsius):
    @Celsius.t.getter
    def t(self):
        return "sub " + str(self._t)


s = Sub(5)
print(s.t)
s.t = 6
print(s.t, Sub.t.fset is Celsius.t.fset)


class MyProp(property):
    "my"


class U:
    @MyProp
    def v(self): "vdoc"; return 1


print(U().v, type(U.__dict__["v"]).__name__, U.v.__doc__)
try:
    class Failing:
        @property
        def x(self): return self.missing
        def __getattr__(self, n): return f"fallback {n}"
    print(Failing().x, Failing().y)
finally:
    pass
