from enum import Enum, auto, unique
class Color(Enum):
    RED = 1
    GREEN = "g"
    BLUE = (0, 0, 255)
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(1), Color("g"), Color["BLUE"], Color.CRIMSON is Color.RED, list(Color), len(Color), Color.__members__, Color.RED in Color)
print(str(Color.GREEN), f"{Color.GREEN}", f"{Color.RED:>12}|", "%s" % Color.RED, [Color.RED], {Color.RED: 1}[Color(1)], Color.RED == Color.RED, Color.RED == 1, Color.RED is Color(1), hash(Color.RED) == hash(Color.RED), bool(Color.RED), type(Color.RED), isinstance(Color.RED, Color), Color)
class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
print([m.value for m in Auto], [m.name for m in reversed(Auto)], Auto.A.B if False else "-", list(zip(Auto, "xy")))
for e in ("Color(5)", "Color('RED')", "Color['PURPLE']", "Color.PURPLE", "Color.RED < Color.GREEN", "Color.RED + 1", "Color()", "Color.RED.value.x", "Color[1]", "len(Color.RED)", "Color.RED()", "Color(1, 2)", "int(Color.RED)", "sorted(Color)", "Color.RED.nope", "Color.__call__"):
    try: print(e, str(eval(e)).split(" at 0x")[0] if "call" not in e else "ok")
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
for src in ("Color.RED = 5", "del Color.RED", "Color.RED.value = 5", "Color.RED.name = 'x'", "class More(Color): X = 1", "class E(Enum): A = 1; A = 2", "class E2(Enum): A = 1; mro = 2", "@unique\nclass U(Enum): A = 1; B = 1; C = 2; D = 2", "Color.NEW = 3; del Color.NEW", "class E3(Enum): _x_ = 1"):
    try: exec(src); print(repr(src), "ok")
    except Exception as ex: print(repr(src), "->", type(ex).__name__, ex)
class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.39e6)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def gravity(self): return round(6.67e-11 * self.mass / self.radius ** 2, 2)
    @classmethod
    def heaviest(cls): return max(cls, key=lambda p: p.mass)
    @staticmethod
    def util(): return "static"
print(Planet.EARTH.gravity, Planet.MARS.radius, Planet.heaviest(), Planet.util(), Planet((6.4e23, 3.39e6)))
class Cmd(Enum):
    def __str__(self): return self.name.lower()
    def __repr__(self): return f"<{self.name}!>"
    GO = 1
    STOP = 2
    def __invert__(self): return Cmd.STOP if self is Cmd.GO else Cmd.GO
print(Cmd.GO, [Cmd.GO], ~Cmd.GO, f"{Cmd.STOP}", format(Cmd.GO), "{}".format(Cmd.STOP))
F = Enum("F", "A B C")
G = Enum("G", {"X": 5, "Y": 6})
H = Enum("H", [("P", 1), ("Q", 2)])
I = Enum("I", ["M", "N"], start=0)
print(list(F), list(G), H.Q, list(I), F.A.value, F.__name__)
match Color.RED:
    case Color.GREEN: print("g")
    case Color.RED: print("matched red")
