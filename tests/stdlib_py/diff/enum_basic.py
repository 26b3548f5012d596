import enum, warnings; warnings.simplefilter("ignore")
from enum import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, "|", repr(e.__cause__), '|', e.__notes__ if hasattr(e,'__notes__') else '')
print(enum.__all__)
class C(Enum):
    R = 1; G = 2; B = 2; T = (1, 2)
    def m(self): return self.name
print(dir(C)); print(dir(C.R)); print(C.__members__, C, C.R, repr(C.R), C.B, list(C), len(C), list(reversed(C)), C["R"], C(2), C.R.__dict__)
t(lambda: C(9)); t(lambda: C["Q"]); t(lambda: C.Q); t(lambda: C.R.Q); t(lambda: C.R.G); t(lambda: setattr(C, "R", 3)); t(lambda: delattr(C, "R")); t(lambda: setattr(C.R, "name", 3)); t(lambda: setattr(C.R, "value", 3)); t(lambda: 3 in C); t(lambda: "x" in C); t(lambda: C.R in C); t(lambda: C.R < C.G); t(lambda: C()); t(lambda: C.R()); t(lambda: type("X", (C,), {}));
def d1():
    class X(C): pass
t(d1)
def d2():
    class X(Enum): A = 1; A = 2
t(d2)
def d3():
    class X(Enum): mro = 1
t(d3)
def d4():
    class X(Enum): _a_ = 1
t(d4)
def d5():
    @unique
    class X(Enum): A = 1; B = 1; C= 1
t(d5)
def d6():
    class X(int, str, Enum): A = 1

def d7():
    class X(str, Enum): A = "x"; B = auto()
    return list(X)
t(d7)
def d8():
    class X(IntEnum): A = "x"
t(d8)
def d9():
    class X(StrEnum): A = "x"; B = auto(); D = 3
t(d9)
def d10():
    class X(StrEnum): A = 'a','b','c','d'
t(d10)
def d11():
    class X(Enum): A = 1; _order_ = "A B"
t(d11)
def d12():
    class X(Enum):
        A = 1
        def __init__(self, x, y): pass
t(d12)
def d13():
    class X(Enum):
        A = "s"; B = auto()
    return list(X)
import warnings; t(d13)
def d14():
    class X(Flag): A = 1.5

def d15():
    class X(Enum): A = 1; __x = 3; _y = 4; _sunder_ = 3
t(d15)
class F(Flag):
    R = 1; W = 2; X = 4; RW = 3
print(F, F.R, repr(F.R), repr(F.R|F.X), str(F.R|F.X), F(0), repr(F(0)), repr(~F.R), list(F), list(F.RW), F.RW, repr(F.RW), len(F), len(F.RW), F.R in F.RW, bool(F(0)), F(7), (F.R|F.X).name, F(0).name, F.R & F.W, F.R ^ F.RW, repr(F.R ^ F.RW), dir(F.R))
t(lambda: F(8)); t(lambda: F(-1)); t(lambda: F.R | 3); t(lambda: 3 in F.R); t(lambda: F("x")); t(lambda: F.R+1); t(lambda: F(-9))
class IF(IntFlag): R = 4; W = 2; X = 1
print(IF.R, repr(IF.R), repr(IF.R | 8), str(IF.R|8), IF(0), repr(IF(0)), repr(~IF.R), ~IF.R, IF.R | 1, repr(IF.R|1), repr(IF(-1)), IF.R + 1, f"{IF.R}", format(IF.R, "d"), IF.R == 4, repr(IF(8)), repr(IF(15)), list(IF(15)), len(IF(15)), IF(8).name, IF(15).name, IF.R in IF(7))
class I(IntEnum): A = 1; B = auto()
print(I.A, repr(I.A), f"{I.A}", "%s %d" % (I.A, I.A), I.A + 1, I.B, format(I.A, "03d"), I(1), I.A < I.B, hash(I.A), I.A == 1, str(I.A), int(I.B))
class S(StrEnum): AB = auto(); C = "x"
print(S.AB, repr(S.AB), f"{S.AB}", S.AB + "q", S.AB.upper(), S.C == "x", "%s" % S.AB)
class SE(str, Enum): A = "a"
print(SE.A, repr(SE.A), f"{SE.A}", SE.A == "a", str(SE.A), "%s" % SE.A, SE.A.value, SE("a"))
class FE(float, Enum): P = 3.5
print(FE.P, repr(FE.P), f"{FE.P}", FE.P * 2)
class TE(tuple, Enum): P = 3, 4
print(TE.P, repr(TE.P), TE.P.value, TE.P[0])
An = Enum("An", "CAT DOG"); print(list(An), An.__module__, An.__qualname__, Enum("X", [("a", 1), ("b", 5)], module="mm", qualname="qq.X"), list(Enum("Y", {"a": 3})), list(Enum("Z", ["p", "q"], start=5)), list(IntFlag("IFF", "a b c")), list(Enum("W", "a b", type=int)), list(Enum("W", "a,b")))
print(F._boundary_, IF._boundary_, Flag._boundary_, F._flag_mask_, F._all_bits_, F._inverted_)
for b in FlagBoundary:
    class FB(Flag, boundary=b): A = 1; B = 2; D = 8
    print(b, repr(b), list(FB)); t(lambda: repr(FB(4))); t(lambda: repr(FB(17))); t(lambda: repr(FB(-1))); t(lambda: repr(~FB.A)); t(lambda: repr(FB(-18))); t(lambda: type(FB(5)))
    class FB(IntFlag, boundary=b): A = 1; B = 2; D = 8
    t(lambda: repr(FB(4))); t(lambda: repr(FB(17))); t(lambda: repr(FB(-1))); t(lambda: repr(~FB.A)); t(lambda: repr(FB(-18))); t(lambda: repr(FB.A|16)); t(lambda: type(FB(5)))
print(STRICT, list(EnumCheck), repr(UNIQUE))
@verify(CONTINUOUS)
class V(Enum): A = 1; B = 2
def v1():
    @verify(CONTINUOUS)
    class V(Enum): A = 1; B = 4
t(v1)
def v2():
    @verify(NAMED_FLAGS)
    class V(Flag): A = 1; B = 12; 
t(v2)
def v3():
    @verify(UNIQUE)
    class V(Flag): A = 1; B = 1
t(v3)
def v4():
    @verify(NAMED_FLAGS)
    class V(Flag): A = 1; B = 14; 
t(v4)
def v5():
    @verify(CONTINUOUS)
    class V(Flag): A = 1; B = 4; 
t(v5)
@global_enum
class GE(Enum): AA = 1
print(GE.AA, repr(GE.AA), AA)
@global_enum
class GF(IntFlag): FA = 1; FB2 = 2
print(GF.FA, repr(GF.FA), FA|FB2, repr(FA|FB2), repr(GF(0)), repr(GF(4)), repr(GF(5)))
class Pl(Enum):
    E = (5.9, 6.3); M = (3.3, 2.4)
    def __init__(self, mass, r): self.mass = mass; self.r = r
    @property
    def g(self): return self.mass / self.r
    @classmethod
    def _missing_(cls, v):
        if v == "m": return cls.M
        if v == "bad": return 3
        if v == "exc": raise KeyError("e")
    @classmethod
    def cm(cls): return cls.E
    @staticmethod
    def sm(): return 1

    CONST = nonmember(7)
print(Pl.E, Pl.E.mass, Pl.E.g, Pl("m"), Pl.cm(), Pl.sm(), Pl.CONST, list(Pl), Pl.E.value); t(lambda: Pl("bad")); t(lambda: Pl("exc")); t(lambda: Pl("zz"))
class Gn(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last): return (name, start, count, last)
    A = auto(); B = auto()
print(list(Gn))
class Ig(Enum):
    _ignore_ = "x y"
    x = 1
    for y in range(3): vars()["n%d" % y] = y
print(list(Ig), hasattr(Ig, "x"))
class Nw(bytes, Enum):
    def __new__(cls, v, label):
        o = bytes.__new__(cls, [v]); o._value_ = v; o.label = label; return o
    A = (1, "a"); B = (2, "b")
print(Nw.A.label, Nw(2), Nw.A == b"\x01")
class Clash(Enum):
    name = 1; value = 2
print(Clash.name, Clash.value, Clash.name.value, Clash.value.name)
class Un(Enum): A = [1]; B = {}; 
print(Un([1]), Un({}), Un.A.value); t(lambda: Un([2]))
class Desc(Enum):
    A = 1
    def f(self): pass
    f2 = lambda self: 1
    from functools import partial as pp
    @member
    @enum.property
    def pr(self): return "pr%d" % self.value
print(Desc.A.pr, Desc.A.f2()); t(lambda: Desc.pr)
class Mix:
    def hello(self): return "hello " + self.name
class Mx(Mix, Enum): A = 1
class Base(Enum):
    def hi(self): return "hi"
class Dv(Base): A = auto(); B = auto()
print(Mx.A.hello(), Dv.A.hi(), list(Dv), repr(Mx.A))
class Fm(Enum):
    A = 1
    def __str__(self): return "custom"
class Rp(Enum):
    A = 1
    def __repr__(self): return "rr"
class Fo(int, Enum):
    A = 1
    def __format__(self, s): return "fff"
class IS(int, Enum): A = 4
print(Fm.A, f"{Fm.A}", repr(Fm.A), Rp.A, [Rp.A], f"{Fo.A}", f"{IS.A}", format(IS.A, "4"), str(IS.A), "%d" % IS.A, format(C.R, ">10"))
import copy, json
print(copy.copy(C.R) is C.R, copy.deepcopy([C.R])[0] is C.R, json.dumps([I.A, S.C, SE.A, FE.P, IF.R]), {C.R: 1}[C.R], C.R == 1, C.R is C(1), hash(C.R) == hash("R"), isinstance(C.R, C), type(C), C.__class__, EnumMeta is EnumType, bool(C.R), bool(I(1)))
from dataclasses import dataclass
@dataclass
class Dc: x: int
class DE(Dc, Enum): A = 5
print(DE.A, repr(DE.A), DE.A.x)
class Ev(IntFlag): A = 1; B = 2; Cc = A | B
print(Ev.Cc, repr(Ev.Cc), Ev.A in Ev.Cc, [x for x in Ev.Cc], Ev.__members__, ~Ev.A, repr(Ev.A ^ 1), repr(1 | Ev.B), repr(5 & Ev.A), Ev.A << 1, -Ev.A)
class Neg(IntFlag): A = -1; B= 4
print(list(Neg), Neg.__members__)
class Str2(str, Enum):
    def _generate_next_value_(name, *a): return name.lower()
    RED = auto(); BLUE = auto()
print(list(Str2), Str2.RED == "red")
print(auto(), auto().value, repr(auto(3)), member(3).value, show := enum.show_flag_values(5), enum.bin(10), enum.bin(-10), enum.bin(5, 8))
print(C.__doc__, F.__doc__, An.__doc__)
class Ann(Enum):
    x: int
    A = 1
print(list(Ann), C.__getitem__("R") if 0 else C["R"], C.__signature__ if hasattr(C, "__signature__") else "nosig", Enum, Flag, IntEnum, StrEnum, repr(Enum))
class Tup(Enum):
    A = auto(), "x"
    B = auto(), "y"
print(list(Tup))
match C.R:
    case C.G: print("no")
    case C.R: print("matched")
class Deep(Enum):
    A = 1
    __order__ = "A"
    __slots__ = ()
print(list(Deep))
t(lambda: Enum("Q", "a a")); t(lambda: Enum("Q", "a", boundary=3)); t(lambda: Enum("Q")); t(lambda: C(1, 2)); t(lambda: Enum("Q", 3)); t(lambda: list(Enum("Q", ()))); t(lambda: list(Enum(value="Q", names=("a", "b"), module="x")));
t(lambda: iter(C.R)); t(lambda: F.R.__class__ is F); t(lambda: C.mro()); t(lambda: bool(C)); t(lambda: I.A.real); t(lambda: I.A.bit_length()); t(lambda: I(5)); t(lambda: IF("a")); t(lambda: S("zz")); t(lambda: Enum.foo)
def e1():
    class X(Enum):
        def _generate_next_value_(n, s, c, l): return n
        A = auto()
        B = auto()
    return list(X)
t(e1)
def e2():
    class X(Enum):
        A = 1
        def _generate_next_value_(n, s, c, l): return n
t(e2)
def e3():
    class X(C, Enum): pass
t(e3)
def e4():
    class X(Enum): 
        A = auto
        B = int
        D = 3
    return list(X)
t(e4)
def e5():
    class X(StrEnum): A = "x", "utf8"; B = b"q", "ascii"
    return list(X)
t(e5)
def e6():
    class X(Enum):
        A = 1
        B = "x"
        @classmethod
        def _missing_(cls, v): return None
    return X(3)
t(e6)
def e7():
    class X(int, Enum):
        A = "11", 2
        B = 4
    return list(X), X.A.value, X(3)
t(e7)
def e8():
    class X(Flag):
        A = auto(); B = auto(); C = 8; D = auto(); E = 3; G= auto()
    return list(X), X.__members__
t(e8)
def e9():
    class X(Enum):
        A = auto(); B = 10; C = auto(); D= "s"
    return list(X)
t(e9)
