from enum import *
import enum, warnings; warnings.simplefilter("ignore")
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
class X(Enum): A = 5; B = 2; C = auto()
print(list(X))
def v(k, **kw):
    def f():
        d = Flag._prepare_ if 0 else None
        ns = EnumType.__prepare__("V", (k,))
        for a, b in kw.items(): ns[a] = b
        return verify(NAMED_FLAGS)(EnumType("V", (k,), ns)) and "ok"
    return f
t(v(Flag, A=1, B=5)); t(v(Flag, A=1, B=5, C=9)); t(v(Flag, A=1, B=5, C=9, D=17)); t(v(Enum, A=1, B=5))
def cont(k, **kw):
    def f():
        ns = EnumType.__prepare__("V", (k,))
        for a, b in kw.items(): ns[a] = b
        return verify(CONTINUOUS)(EnumType("V", (k,), ns)) and "ok"
    return f
t(cont(Flag, A=1, B=2, C=8, D=32)); t(cont(Enum, A=1, B=9)); t(cont(Enum, A="x")); t(cont(Flag)); t(cont(Enum))
t(lambda: verify("x")(X)); t(lambda: verify(CONTINUOUS)(int)); t(lambda: unique(int))
class G(Enum):
    A = 1
    def __init_subclass__(cls): print("sub", cls)
class H0(Enum):
    def __init_subclass__(cls, **kw): print("isub", cls, list(cls), kw)
class H1(H0, x=1): A = 1
print( X.A.__class__.__doc__, 1)
print(1)
class F(Flag): A = 1; B = 2
t(lambda: F.A.__or__(3)); t(lambda: F.A < F.B); t(lambda: {F.A: 1}); t(lambda: F(3) is F.A|F.B); t(lambda: F.A._value_)
t(lambda: F.__members__); t(lambda: setattr(F, "Q", 1) or F.Q); t(lambda: F.A.name.lower()); t(lambda: X.__len__()); t(lambda: bool(F.A)); t(lambda: list(reversed(F)))
def z():
    class K(Enum):
        _ignore_ = "a"
        b = 1
        _ignore_ = "b"
t(z)
def z2():
    class K(Enum):
        A = auto()
        def _generate_next_value_(*a): return 1
t(z2)
def z3():
    class K(Enum):
        def a(self): 1
        a = 3

def z4():
    class K(Enum):
        a = 3
        def a(self): 1
t(z4)
t(lambda: type("Z", (Enum,), {"A": 1}))
class TS(str, Enum):
    A = "a"
    def __str__(self): return self.value
print(TS.A, f"{TS.A:>4}", "%s" % TS.A, TS.A == "a", {"a": 1}[TS.A] if hash(TS.A) == hash("a") else "nohash")
import typing
print(hash(TS.A) == hash("A"))
class NT(typing.NamedTuple): x: int; y: int
class NE(NT, Enum): A = 1, 2
print(NE.A, repr(NE.A), NE.A.x, NE.A.value)
class O(Enum):
    A = 1
    B = 2
    def __lt__(self, o): return self.value < o.value
    def __eq__(self, o): return self.value == o
    __hash__ = Enum.__hash__
print(sorted([O.B, O.A]), O(1), O.A == 1)
class Sl(Enum):
    A = 1
    @property
    def value(self): return "over"
print(Sl.A.value, repr(Sl.A))
class Sd(Enum):
    A = 1
    @enum.property
    def value(self): return "over2"
print(Sd.A.value, Sd.A)
class FF(Flag):
    NONE = 0; A = auto(); B = auto(); AB = A | B
print(list(FF), FF.NONE, repr(FF.NONE), FF(0), FF.A & FF.B, repr(FF.AB), FF.AB.name, list(FF.AB), FF.A | FF.B, FF.__members__)
class Tm(Enum):
    A = (1, "x"); B = (2, "y")
    def __new__(cls, v, l):
        o = object.__new__(cls); o._value_ = v; o.label = l; return o
print(list(Tm), Tm(1).label, Tm.B.value)
class Al(Enum):
    A = 1; B = 1
print(Al.B is Al.A, Al.B.name, Al["B"], Al.__members__["B"])
