from enum import Flag, IntEnum, IntFlag, auto, Enum
class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    BOTH = READ | WRITE
def describe(a): return " ".join(f.name.lower() for f in Access if f in a) or "nothing"
print(describe(Access.BOTH), describe(Access(0)), describe(Access.READ | Access.RUN), describe(~Access.READ))
user = Access.READ
user |= Access.RUN
print(user, Access.RUN in user, Access.WRITE in user, bool(user & Access.WRITE), user ^ Access.READ, (user & ~Access.RUN) is Access.READ)
class Level(IntEnum):
    LOW = 1
    HIGH = 10
    @classmethod
    def of(cls, n): return max((l for l in cls if l <= n), default=cls.LOW)
print(Level.of(5), Level.of(99).name, Level.HIGH > Level.LOW, Level.LOW + 1, sorted(Level, reverse=True), [0, "a", "b"][Level.LOW], f"{Level.HIGH:>4}", Level(10) is Level.HIGH)
class Bits(IntFlag):
    A = 1
    B = 4
print(Bits.A | Bits.B, Bits(5) == 5, Bits.A | 8, int(Bits.B), Bits.B in Bits(5), Bits(0), (Bits.A | Bits.B) & 4)
class Shape(Enum):
    SQUARE = (4, 90)
    TRIANGLE = (3, 60)
    def __init__(self, sides, angle): self.sides, self.angle = sides, angle
    @property
    def total(self): return self.sides * self.angle
print([(s.name, s.total) for s in Shape], Shape((3, 60)).name, max(Shape, key=lambda s: s.sides))
table = {Access.READ: "r", Level.LOW: "low", Shape.SQUARE: "sq"}
print(table[Access.READ], table[1], table[Shape.SQUARE], len(table), Level.LOW == 1, Shape.SQUARE == (4, 90))
