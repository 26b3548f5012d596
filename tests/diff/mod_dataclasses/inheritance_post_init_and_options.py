from dataclasses import dataclass, field, InitVar, KW_ONLY, fields, asdict, replace
from typing import ClassVar
@dataclass
class Base:
    x: int = 1
    count: ClassVar[int] = 0
    def __post_init__(self):
        Base.count += 1
        self.double = self.x * 2
@dataclass
class Child(Base):
    y: int = 2
    x: int = 10
    scale: InitVar[int] = 3
    z: int = field(init=False, default=7)
    def __post_init__(self, scale):
        super().__post_init__()
        self.z = self.y * scale
c = Child()
print(c, c.double, c.z, Base.count, [f.name for f in fields(Child)], Child(1, 2, 3), Child.scale, asdict(c))
@dataclass
class KW:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
print(KW(1, c=3), KW.__match_args__)
for e in ("KW(1, 2)", "KW(1, 2, 3)", "KW(c=1)", "Child(1, 2, 3, 4)", "Child(z=1)", "replace(c, scale=2)", "replace(c)", "replace(c, z=1)", "replace(c, scale=1, y=5)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
@dataclass(kw_only=True)
class AllKw:
    a: int = 1
    b: int = field(default=2, kw_only=False)
print(AllKw(5, a=3))
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
s = S(1)
print(s, S.__slots__, hasattr(s, "__dict__"))
try: s.c = 1
except AttributeError as e: print(e)
@dataclass(repr=False, eq=False)
class Plain:
    a: int
print("Plain object" in repr(Plain(1)), Plain(1) == Plain(1), hash(Plain(1)) is not None)
@dataclass(unsafe_hash=True)
class H:
    a: int
    b: list = field(default_factory=list, hash=False)
print(hash(H(1)) == hash((1,)), {H(1): "ok"}[H(1)])
@dataclass(init=False)
class NoInit:
    a: int = 5
    def __init__(self): self.a = 9
print(NoInit())
@dataclass
class Custom:
    a: int
    def __repr__(self): return f"<{self.a}>"
    def __eq__(self, o): return "always"
print(Custom(1), Custom(1) == 5, Custom.__hash__)
@dataclass
class Node:
    v: int
    left: "Node | None" = None
    right: "Node | None" = None
    def total(self): return self.v + (self.left.total() if self.left else 0) + (self.right.total() if self.right else 0)
n = Node(1, Node(2), Node(3, Node(4)))
print(n, n.total(), asdict(n))
n.left = n
print(n)
@dataclass(match_args=False)
class NM: a: int = 1
print(hasattr(NM, "__match_args__"), NM())
@dataclass
class Meta:
    a: int = field(default=1, metadata={"unit": "m"})
    b: str = field(default="x", repr=False, compare=False)
f = fields(Meta)[0]
print(f.metadata["unit"], f.name, f.type, f.default, f.init, f.repr, f.hash, f.compare, f.kw_only, type(f.metadata).__name__, Meta() == Meta(b="other"))
print(repr(f).split(",default_factory")[0], repr(f).split("init=")[1])
class Desc:
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, o, t): return 100 if o is None else getattr(o, self.n, 100)
    def __set__(self, o, v): setattr(o, self.n, int(v))
@dataclass
class Inv:
    q: int = Desc()
print(Inv(), Inv(2.7), Inv().q)
