import dataclasses
from dataclasses import *
from typing import ClassVar, List, Optional, Any
import typing
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
@dataclass
class P:
    "doc"
    x: int
    y: int = 0
p = P(1); print(p, p == P(1, 0), p != P(2), P(y=3, x=4), P.__match_args__, P.__doc__, fields(P)[0].name, p.__dict__, P.__dataclass_params__, hasattr(P, "x"), P.y, P.__hash__)
t(lambda: P()); t(lambda: P(1, 2, 3)); t(lambda: P(1, z=1)); t(lambda: hash(p)); t(lambda: p < P(2)); t(lambda: p == 3)
print(fields(p), asdict(p), astuple(p), replace(p, x=5), is_dataclass(p), is_dataclass(P), is_dataclass(int))
@dataclass(order=True)
class O:
    a: int
    b: str = field(default="q", compare=False, repr=False)
    c: list = field(default_factory=list)
print(O(1) < O(2), O(1) <= O(1), O(1, c=[2]) > O(1), O(1) >= O(3), sorted([O(3), O(1)]), O(1, "z") == O(1, "y")); t(lambda: O(1) < P(1)); t(lambda: O(1) < 3)
@dataclass(frozen=True)
class F:
    x: int
    y: float = 1.5
f = F(1); print(f, hash(f) == hash(F(1)), hash(f) == hash((1, 1.5)), {f: 1}[F(1)])
t(lambda: setattr(f, "x", 3)); t(lambda: delattr(f, "x")); t(lambda: setattr(f, "nope", 3)); print(replace(f, x=9)); t(lambda: replace(f, q=9)); print(FrozenInstanceError.__mro__)
@dataclass
class Base: x: int = 1
@dataclass
class D(Base): y: int = 2; x: int = 10
print(D(), D(1, 2), [q.name for q in fields(D)])
@dataclass
class PI:
    a: int
    b: InitVar[int] = 3
    c: ClassVar[int] = 7
    d: "ClassVar[int]" = 8
    e: "InitVar[str]" = "e"
    f: "typing.ClassVar" = 9
    g: int = field(init=False, default=4)
    h: int = field(init=False)
    def __post_init__(self, b, e): self.h = b * 2; self.e2 = e
print(PI(1), PI(1, 5).h, [q.name for q in fields(PI)], PI.c, PI.b, PI(1).e2, PI.__annotations__["b"]); t(lambda: replace(PI(1), a=2)); print(replace(PI(1), a=2, b=9, e="z").h); t(lambda: replace(PI(1), g=2))
@dataclass(kw_only=True)
class K: a: int; b: int = 2
print(K(a=1)); t(lambda: K(1)); print(K.__match_args__)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int = field(kw_only=False, default=5)
    d: str
print(K2(1, d="x"), K2(1, 9, d="w", b=3), K2.__match_args__); t(lambda: K2(1))
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
    c: list = field(default_factory=list)
    def m(self): return __class__ is S
print(S(1), S.__slots__); t(lambda: setattr(S(1), "zz", 3)); t(lambda: S(1).__dict__)
@dataclass(slots=True, frozen=True)
class SF:
    a: int
t(lambda: setattr(SF(1), "a", 3)); print(SF(1), hash(SF(1)) == hash((1,)))
@dataclass(slots=True)
class S2(S): d: int = 4
print(S2(1), S2.__slots__)
@dataclass(slots=True, weakref_slot=True)
class SW: a: int
print(SW.__slots__)
@dataclass(unsafe_hash=True)
class UH: x: int; y: list = field(default_factory=list, hash=False)
print(hash(UH(1)) == hash((1,)))
@dataclass(eq=False)
class NE: x: int
print(NE(1) == NE(1), hash(NE(1)) is not None)
@dataclass(repr=False, init=False, match_args=False)
class NR:
    x: int = 3
    def __init__(self): pass
print("NR object" in repr(NR()), hasattr(NR, "__match_args__"), NR().x)
@dataclass
class Rec: n: Any = None
r = Rec(); r.n = r; print(r)
@dataclass
class N: p: P; l: List[P]; d: dict; t: tuple
n = N(P(1), [P(2)], {"k": P(3)}, (P(4),)); print(asdict(n), astuple(n)); print(asdict(n, dict_factory=lambda kv: sorted(kv, key=str))); print(astuple(n, tuple_factory=list))
from collections import namedtuple, OrderedDict, defaultdict
NT = namedtuple("NT", "u v"); print(asdict(N(1, NT(1, P(2)), OrderedDict(a=P(1)), ())))
t(lambda: asdict(P)); t(lambda: astuple(3)); t(lambda: fields(3)); t(lambda: replace(3)); t(lambda: replace(P))
class ABC0: pass
C = make_dataclass("C", ["a", ("b", int), ("c", int, 5), ("d", list, field(default_factory=list))], namespace={"hi": lambda self: self.a}, bases=(ABC0,), frozen=False)
print(C(1, 2, 3), C.__module__, C.__annotations__, C(1, 2, 3).hi() if 1 else 0, C.__mro__[1].__name__, C.__doc__)
t(lambda: make_dataclass("C", ["1a"])); t(lambda: make_dataclass("C", ["class"])); t(lambda: make_dataclass("C", ["a", "a"])); t(lambda: make_dataclass("C", [3])); t(lambda: make_dataclass("C", [("a", int, 1), "b"]))
def e1():
    @dataclass
    class E: a: int = 1; b: int
def e2():
    @dataclass
    class E: a: list = []
def e3():
    @dataclass
    class E: a: int = field(default=1, default_factory=int)
def e4():
    @dataclass
    class E: a = field(default=1)
def e5():
    @dataclass(order=True, eq=False)
    class E: a: int
def e6():
    @dataclass(order=True)
    class E:
        a: int
        def __lt__(s, o): pass
def e7():
    @dataclass(frozen=True)
    class E(P): z: int = 0
def e8():
    @dataclass
    class E(F): z: int = 0
def e9():
    @dataclass(unsafe_hash=True)
    class E:
        a: int
        def __hash__(s): pass
def e10():
    @dataclass(frozen=True)
    class E:
        a: int
        def __setattr__(s, n, v): pass
def e11():
    @dataclass(slots=True)
    class E:
        __slots__ = ("a",)
        a: int
def e12():
    @dataclass(weakref_slot=True)
    class E: a: int
def e13():
    @dataclass
    class E: a: InitVar[int] = field(default_factory=int)
def e14():
    @dataclass
    class E: a: ClassVar[int] = field(default_factory=int)
def e15():
    @dataclass
    class E:
        _: KW_ONLY
        a: int
        __: KW_ONLY
def e16():
    @dataclass
    class E: a: ClassVar[int] = field(kw_only=True)
def e17():
    @dataclass
    class E: a: dict = {}; b: set = set()
def e18():
    @dataclass
    class E: a: P = P(1)
def e19():
    @dataclass
    class E:
        self: int
    return E(3)
def e20():
    @dataclass
    class E:
        a: int = 3
        b: str = "x"
        def __eq__(self, o): return "custom"
        def __repr__(self): return "myrepr"
        def __init__(self, q): self.a = q
    return E(3), E(1) == 2, E.__hash__
def e21():
    @dataclass
    class E(Base):
        def __post_init__(self): print("post", self.x)
    return E(5)
def e22():
    @dataclass
    class E: x: F = F(1)
    return E()
for f_ in (e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14, e15, e16, e17, e18, e19, e20, e21, e22): t(f_)
print(repr(field(default=3))[:200]); print(fields(O)[1]); print(MISSING is MISSING, InitVar[int], InitVar, KW_ONLY, InitVar[List[int]])
@dataclass
class ND:
    x: int; y: "str" = "a"; z: Optional[int] = None; l: List[int] = field(default_factory=list); q: float = 1.0
print(ND.__doc__)
@dataclass
class ND0: pass
print(ND0.__doc__, ND0(), ND0() == ND0(), ND0.__match_args__)
@dataclass
class KD: a: int; b: int = field(kw_only=True)
print(KD.__doc__)
print(ND.__init__.__annotations__, ND.__init__.__qualname__, ND.__repr__.__qualname__, ND.__eq__.__qualname__, ND.__init__.__name__, ND.__init__.__defaults__)
class Desc:
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, i, o): return 100 if i is None else getattr(i, self.n, 100)
    def __set__(self, i, v): setattr(i, self.n, int(v))
@dataclass
class HD: d: Desc = Desc()
print(HD(), HD("3").d)
m = fields(P)[0]; t(lambda: m.metadata["x"]); print(field(metadata={"a": 1}).metadata, m.metadata, m.type, m.kw_only, m.default is MISSING)
@dataclass
class Gen(typing.Generic[typing.TypeVar("T")]): x: int
print(Gen(3), Gen[int](4), is_dataclass(Gen[int]))
@dataclass
class Prop:
    x: int
    @property
    def y(self): return self.x * 2
print(Prop(2).y, Prop(2))
match P(1, 2):
    case P(a, b): print(a, b)
@dataclass(frozen=True, order=True)
class V: major: int; minor: int = 0
print(max(V(1, 2), V(1, 3)), sorted({V(1), V(0)}), V(1) in {V(1)})
@dataclass
class Sub(V := P): z: int = 3
print(Sub(1), Sub.__mro__[1].__name__, P(1, 0) == Sub(1, 0), Sub(1) == Sub(1))
from abc import ABC, abstractmethod
@dataclass
class Ab(ABC):
    x: int
    @abstractmethod
    def f(self): ...
t(lambda: Ab(1))
print(dataclass(type("Dyn", (), {"__annotations__": {"a": int}, "a": 3}))())
print(sorted(n for n in dir(dataclasses) if not n.startswith("_")) == 3, dataclasses.__all__)
def local():
    @dataclass
    class L:
        a: int
        class Inner: pass
    return repr(L(1))
print(local())
