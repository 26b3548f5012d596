class Base:
    def __init__(self, **kw):
        if kw: raise TypeError(f"unexpected {sorted(kw)}")
        self.log = getattr(self, "log", []) + ["Base"]
class Named(Base):
    def __init__(self, name="?", **kw): super().__init__(**kw); self.name = name; self.log.append("Named")
class Sized(Base):
    def __init__(self, size=0, **kw): super().__init__(**kw); self.size = size; self.log.append("Sized")
class JsonMixin:
    def to_json(self): return "{" + ", ".join(f'"{k}": {v!r}' for k, v in sorted(vars(self).items()) if k != "log") + "}"
class ReprMixin:
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items() if k != 'log')})"
class CompareMixin:
    def _key(self): return tuple(sorted((k, v) for k, v in vars(self).items() if k != "log"))
    def __eq__(self, o): return type(o) is type(self) and self._key() == o._key()
    def __lt__(self, o): return self._key() < o._key()
    def __hash__(self): return hash(self._key())
class Box(ReprMixin, JsonMixin, CompareMixin, Named, Sized): pass
b = Box(name="b", size=3)
print(b, b.to_json(), b.log, [c.__name__ for c in Box.__mro__], b == Box(size=3, name="b"), b < Box(name="c"), len({b, Box(name="b", size=3)}), sorted([Box(name="z"), b])[0].name)
for bad in (lambda: Box(colour=1), lambda: Box("n", 5), lambda: b < 5, lambda: Named(size=1)):
    try: print(bad())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class CountMixin:
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); cls.made = 0
    def __new__(cls, *a, **k): cls.made += 1; return super().__new__(cls)
class A(CountMixin, Named): pass
class B(A): pass
A(), A(name="x"), B()
print(A.made, B.made, A().log)
class LoggingDict(dict):
    def __setitem__(self, k, v): print("set", k); super().__setitem__(k, v)
class DefaultMixin:
    def __missing__(self, k): return f"<{k}>"
class LD(DefaultMixin, LoggingDict): pass
d = LD(a=1)
d["b"] = 2
print(d["a"], d["zz"], d, isinstance(d, dict), LD.__mro__[3].__name__)
class Chain:
    def __getattr__(self, n): return type(self)(self.path + [n]) if not n.startswith("_") else object.__getattribute__(self, n)
    def __init__(self, path=()): self.path = list(path)
    def __call__(self, *a): return "/".join(self.path) + repr(a)
print(Chain().users.list(5), Chain().a.b.c.path)
