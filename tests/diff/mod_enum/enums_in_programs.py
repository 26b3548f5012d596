from enum import Enum, IntEnum, Flag, auto
class Op(Enum):
    ADD = "+"
    SUB = "-"
    MUL = "*"
    def apply(self, a, b):
        return {Op.ADD: a + b, Op.SUB: a - b, Op.MUL: a * b}[self]
    @property
    def precedence(self): return 2 if self is Op.MUL else 1
    @classmethod
    def parse(cls, s): return cls(s)
print([op.apply(6, 3) for op in Op], Op.parse("*").precedence, {op.value: op.name for op in Op}, sorted(Op, key=lambda o: o.precedence)[-1])
class Level(IntEnum):
    DEBUG = 10
    INFO = 20
    ERROR = 40
logs = [(Level.INFO, "start"), (Level.ERROR, "boom"), (Level.DEBUG, "x")]
print([m for l, m in logs if l >= Level.INFO], max(l for l, _ in logs).name, Level.INFO + 5, Level(20) is Level.INFO, sorted(logs)[0][1], f"{Level.ERROR.name:>8}|{Level.ERROR:4d}|")
class Perm(Flag):
    READ = auto()
    WRITE = auto()
    EXEC = auto()
    ALL = READ | WRITE | EXEC
users = {"ann": Perm.ALL, "bob": Perm.READ | Perm.EXEC, "cy": Perm(0)}
for u, p in users.items():
    print(u, Perm.WRITE in p, bool(p), p.value, [f.name for f in Perm if f in p])
class Direction(Enum):
    N, E, S, W = (0, 1), (1, 0), (0, -1), (-1, 0)
    def turn(self, k=1):
        m = list(Direction)
        return m[(m.index(self) + k) % 4]
    @property
    def dx(self): return self.value[0]
pos, d = (0, 0), Direction.N
for cmd in "FFRFFLF":
    if cmd == "F": pos = (pos[0] + d.value[0], pos[1] + d.value[1])
    else: d = d.turn(1 if cmd == "R" else -1)
print(pos, d, d.turn(2).name, Direction((0, -1)), Direction.E.dx, Direction.N.turn(-1))
class Status(str, Enum):
    OPEN = "open"
    CLOSED = "closed"
t = {"status": Status.OPEN}
print(t, t["status"] == "open", Status("closed"), "open" in [s.value for s in Status], Status.OPEN.upper(), f"{Status.OPEN.value}", Status.OPEN in {"open"}, [s for s in Status if s != "open"])
def handle(s):
    match s:
        case Status.OPEN: return "opening"
        case Status.CLOSED: return "closing"
        case Level.ERROR | Level.INFO: return "level"
        case Op(): return f"op {s.value}"
        case _: return "unknown"
print([handle(x) for x in (Status.OPEN, Status.CLOSED, Level.INFO, Level.DEBUG, Op.ADD, "closed", None)])
for bad in (lambda: Op("/"), lambda: Op["DIV"], lambda: Level("x"), lambda: Op.ADD < Op.SUB, lambda: setattr(Op, "ADD", 1), lambda: Op.NOPE, lambda: Direction(5)):
    try: print(bad())
    except (ValueError, KeyError, TypeError, AttributeError) as e: print(type(e).__name__, e)
counts = {}
for s in [Status.OPEN, Status.CLOSED, Status.OPEN]: counts[s] = counts.get(s, 0) + 1
print(counts, {s.name: n for s, n in counts.items()}, len(Op), Op.ADD in Op, list(Op.__members__), Op.ADD.name.lower(), repr(Op.ADD), str(Op.ADD), isinstance(Op.ADD, Op))
