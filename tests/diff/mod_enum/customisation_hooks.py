from enum import Enum, auto, member, nonmember, verify, UNIQUE, CONTINUOUS, NAMED_FLAGS, Flag, property as eprop, EnumMeta, EnumType, IntFlag, STRICT, CONFORM, KEEP, EJECT, FlagBoundary, global_enum, EnumCheck
class Lower(Enum):
    def _generate_next_value_(name, start, count, last_values): return f"{name.lower()}-{start}-{count}-{last_values}"
    A = auto()
    B = auto()
print([m.value for m in Lower])
class Ci(Enum):
    RED = "red"
    BLUE = "blue"
    @classmethod
    def _missing_(cls, v):
        for m in cls:
            if isinstance(v, str) and m.value == v.lower(): return m
        return cls.BLUE if v == 0 else None if v != 5 else 5
print(Ci("RED"), Ci(0))
for v in ("nope", 5):
    try: Ci(v)
    except Exception as e: print(type(e).__name__, e)
class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label, obj.unit = label, unit
        return obj
    PX = (0, "P.X", "km")
    PY = (1, "P.Y", "m")
print(Coord.PY, Coord(1).label, Coord.PX.unit, bytes(Coord.PY), Coord.PY.value)
class Ord(Enum):
    _ignore_ = ["i", "tmp"]
    for i in range(3): locals()[f"M{i}"] = i * 10
    tmp = 5
print([(m.name, m.value) for m in Ord], hasattr(Ord, "tmp"))
class Mixed(Enum):
    A = 1
    f = lambda self: "function is no member"
    @member
    def g(): return "member function"
    K = nonmember(42)
    _private = 7 if False else 8
print([m.name for m in Mixed], Mixed.K, Mixed.A.f(), Mixed.g.value(), Mixed.A.name)
for src in ("@verify(UNIQUE)\nclass X(Enum): A = 1; B = 1", "@verify(CONTINUOUS)\nclass X(Enum): A = 1; B = 3", "@verify(NAMED_FLAGS)\nclass X(Flag): A = 1; B = 6", "class X(Enum):\n    _order_ = 'B A'\n    A = 1\n    B = 2", "class X(Enum):\n    name = 1", "class X(Enum, metaclass=type): A = 1", "Enum('X', 'a a')", "class X(Enum):\n    A = 1\n    def A(self): pass"):
    try: exec(src); print(repr(src), "ok")
    except Exception as e: print(repr(src), "->", type(e).__name__, e)
class Str(Flag, boundary=STRICT): A = 1; B = 2
class Conf(Flag, boundary=CONFORM): A = 1; B = 2
class Keep(Flag, boundary=KEEP): A = 1; B = 2
class Ej(Flag, boundary=EJECT): A = 1; B = 2
for F in (Str, Conf, Keep, Ej):
    try: print(F.__name__, repr(F(5)), repr(~F.A))
    except ValueError as e: print(F.__name__, str(e).splitlines()[0])
class Base(Enum):
    def describe(self): return f"{type(self).__name__}.{self.name}={self.value!r}"
    @property
    def double(self): return self.value * 2
class Derived(Base):
    X = 1
    Y = "y"
print(Derived.X.describe(), Derived.Y.double, type(Derived).__name__, EnumMeta is EnumType, issubclass(Derived, Enum), Derived.X._value_, Derived.X._name_, Derived._member_names_, Derived._member_map_["X"], Derived._value2member_map_)
print(Derived.__doc__, dir(Derived)[:3], "X" in dir(Derived), Derived.X.__class__.__name__, Derived.__class_getitem__ if hasattr(Derived, "__class_getitem__") else Derived["X"], Derived.__contains__(Derived.X), Derived.__reversed__().__next__(), Derived.__len__(), bool(Derived))
class Weekday(Enum):
    MON = 1; TUE = 2
    @classmethod
    def from_n(cls, n): return cls((n - 1) % 2 + 1)
    def __lt__(self, o): return self.value < o.value
print(Weekday.from_n(4), sorted([Weekday.TUE, Weekday.MON]), Weekday.MON < Weekday.TUE)
