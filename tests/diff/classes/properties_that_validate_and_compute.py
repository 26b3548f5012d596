class Rect:
    def __init__(self, w, h): self.w, self.h = w, h
    def _positive(name):
        attr = "_" + name
        def get(self): return getattr(self, attr)
        def set(self, v):
            if v <= 0: raise ValueError(f"{name} must be positive, not {v}")
            setattr(self, attr, v)
        return property(get, set, doc=f"the {name}")
    w, h = _positive("w"), _positive("h")
    del _positive
    @property
    def area(self): return self.w * self.h
    @area.setter
    def area(self, v): self.h = v / self.w
    @property
    def square(self): return self.w == self.h
r = Rect(2, 3)
print(r.area, r.square, vars(r), Rect.w.__doc__, hasattr(Rect, "_positive"))
r.w = 6
r.area = 36
print(r.h, r.square, r.area)
for src in ("r.w = 0", "r.h = -1", "Rect(0, 1)", "r.square = True", "del r.w", "r.area = 'x'", "r.w = 'a'"):
    try: exec(src); print(src, "ok")
    except (ValueError, AttributeError, TypeError) as e: print(src, "->", type(e).__name__, e)
class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, cls=None): return self if obj is None else obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, v):
        if not isinstance(v, self.kind): raise TypeError(f"{self.name}: {self.kind.__name__} wanted, got {type(v).__name__}")
        obj.__dict__[self.name] = v
class User:
    name = Typed(str, "anon")
    age = Typed(int)
u = User()
print(u.name, u.age, User.age.kind, vars(u))
u.name, u.age = "ann", 5
print(u.name, u.age, vars(u))
for k, v in (("age", "x"), ("name", 5)):
    try: setattr(u, k, v)
    except TypeError as e: print(e)
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, o, t):
        v = o.__dict__[self.f.__name__] = self.f(o)
        return v
class Data:
    calls = 0
    @Lazy
    def total(self): Data.calls += 1; return sum(range(100))
d = Data()
print(d.total, d.total, Data.calls, vars(d))
