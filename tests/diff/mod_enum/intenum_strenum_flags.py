from enum import IntEnum, StrEnum, Flag, IntFlag, auto, Enum
class N(IntEnum):
    ONE = 1
    TWO = 2
class S(StrEnum):
    A = auto()
    Bee = auto()
    C = "custom"
print(N.ONE, repr(N.ONE), N.ONE + 1, N.ONE < N.TWO, N.ONE == 1, sorted([N.TWO, N.ONE]), [10, 20, 30][N.TWO], f"{N.ONE}", f"{N.TWO:03d}", "%d" % N.TWO, "%s" % N.TWO, int(N.TWO), N(2), max(N), sum(N), N.ONE in (1,), {1: "x"}[N.ONE], isinstance(N.ONE, int), N.ONE | 2, type(N.ONE * 2), str(N.ONE), N.ONE.bit_length())
print(S.A, repr(S.A), S.Bee.value, S.C + "!", S.A == "a", S("custom"), S.C.upper(), f"{S.A:>4}", isinstance(S.A, str), "".join(S), {"a": 1}[S.A], sorted(S), len(S.C), S.A in ("a",), str(S.Bee))
class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
print(P.R, repr(P.R), P.R | P.W, repr(P.R | P.X), P.RW, P.RW & P.W, P.RW ^ P.R, ~P.R, P.R in P.RW, P.X in P.RW, bool(P.R & P.W), P(0), repr(P(0)), P(5), list(P), list(P.R | P.X), len(P.RW), P.RW.value, P["W"], P(3) is P.RW, [p.name for p in P], (P.R | P.X).name, P.R.value, P.__members__.keys())
class I(IntFlag):
    A = 1
    B = 2
    D = 8
print(I.A | I.B, repr(I.A | I.B), I.A | 8, I.A + 1, I.A == 1, I(3), I(16), repr(I(17)), ~I.A, I.A & 3, 1 | I.B, I.A in I(3), list(I(11)), int(I.D), f"{I.A}", I(0), bool(I(0)), I.A < I.B, I.A ^ 3, type(I.A | 4).__name__)
for e in ("N(5)", "S('zz')", "P(8)", "P.R | 1", "P.R + P.W", "P('x')", "1 in P.R", "P.R < P.W", "P.R[0]", "~P(0)", "N['Z']", "I('a')", "P.R in 5", "P.NOPE", "N.ONE.TWO if False else 1", "S(1)", "P.R == 1", "hash(N.ONE) == hash(1)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
for src in ("class B(IntEnum): A = 'x'", "class B(StrEnum): A = 1", "class B(StrEnum): A = b'x', 'y'", "class B(IntEnum): A = '5', 16", "class B(str, Enum): A = 'v'\nprint(B.A, repr(B.A), B.A == 'v', f'{B.A}')", "class B(int, Enum): A = 3\nprint(B.A, B.A + 1, f'{B.A}', repr(B.A))", "class B(N): C = 3", "class B(float, Enum): PI = 3.14\nprint(B.PI * 2, repr(B.PI))", "class B(Enum):\n    def f(self): return 1\nclass C(B): X = 1\nprint(C.X.f())"):
    try: exec(src); print(repr(src), "ok")
    except Exception as ex: print(repr(src), "->", type(ex).__name__, ex)
perm = P.R
perm |= P.X
perm &= ~P.R
print(perm, P.R | P.W | P.X == P(7), P(7), [f.name for f in P(7)])
