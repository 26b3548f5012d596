class Config:
    def __init__(self, **kw): self.__dict__.update(kw)
    def __getitem__(self, k): return getattr(self, k)
    def __setitem__(self, k, v): setattr(self, k, v)
    def __contains__(self, k): return hasattr(self, k)
    def __iter__(self): return iter(vars(self))
    def merge(self, o): return Config(**{**vars(self), **vars(o)})
c = Config(a=1, b="x")
c["c"] = [2]
print(c["a"], c.c, "b" in c, "z" in c, list(c), sorted(vars(c)), vars(c.merge(Config(a=9, d=4))))
for k in ("a", "zz"): print(getattr(c, k, "default"), hasattr(c, k))
try: c["nope"]
except AttributeError as e: print(e)
delattr(c, "a")
print(vars(c))
class Recorder:
    def __init__(self): object.__setattr__(self, "calls", [])
    def __getattr__(self, n):
        def f(*a, **k): self.calls.append((n, a, k)); return self
        return f
    def __setattr__(self, n, v): self.calls.append(("set " + n, v))
r = Recorder()
r.open("f").read(5, mode="b").close()
r.x = 1
print(r.calls)
class Point:
    __slots__ = ("x", "y")
    def __init__(self, *a):
        for n, v in zip(self.__slots__, a): setattr(self, n, v)
    def __iter__(self): return (getattr(self, n) for n in self.__slots__)
p = Point(1, 2)
print(tuple(p), {n: getattr(p, n) for n in Point.__slots__}, hasattr(Point(1), "y"))
methods = {n: f for n, f in vars(Config).items() if callable(f) and not n.startswith("__")}
print(methods.keys(), methods["merge"](c, Config(q=1)).q)
for name in ("upper", "title", "swapcase"): print(getattr("heLLo", name)(), end=" ")
print(getattr("a,b", "split")(","), getattr([3, 1], "sort")(), (lambda o, *path: [o := getattr(o, n) for n in path][-1])(c, "__class__", "__name__"))
ns = {f"f{i}": (lambda i: lambda self: i)(i) for i in range(3)}
T = type("T", (), {**ns, "attr": 5})
print(T().f2(), T.attr, [n for n in dir(T) if n[0] == "f"], type(T).__name__)
setattr(T, "late", lambda self, x: x * self.attr)
T.attr = 7
print(T().late(2), T.__dict__["attr"], "late" in vars(T))
class Meta(type):
    def __getattr__(cls, n): return f"{cls.__name__}::{n}"
class M(metaclass=Meta): real = 1
print(M.real, M.virtual, hasattr(M, "anything"), getattr(M(), "virtual", "not on instances"))
