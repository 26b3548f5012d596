from dataclasses import dataclass, field, fields, asdict, astuple, replace, is_dataclass, make_dataclass, FrozenInstanceError, KW_ONLY, InitVar, MISSING
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, repr=False)
p = P(1)
print(p, P(1) == p, P(1, 2) != p, p.tags is not P(1).tags, p == (1, 0, []), P.__match_args__, repr(P(x="a", y=None)), P.__doc__, P.__hash__, P.y, hasattr(P, "tags"), P.__annotations__)
@dataclass(order=True, frozen=True)
class V:
    a: int
    b: str = field(default="b", compare=False)
print(V(1) < V(2), V(1, "x") == V(1, "y"), sorted([V(3), V(1)]), max(V(1), V(5)), hash(V(1)) == hash(V(1, "z")), {V(1)}, V(1) <= V(1))
for e in ("P()", "P(1, 2, 3, 4)", "P(1, z=2)", "P(1) < P(2)", "hash(P(1))", "V(1) < 5", "V(1) < P(1)", "P(1, x=2)", "replace(V(1), c=1)", "replace(5)", "asdict(5)", "fields(5)", "V(1).b.c", "P(1).nope", "is_dataclass(5)", "field(default=1, default_factory=list)", "dataclass(order=True, eq=False)(type('X', (), {}))", "astuple(P)", "fields(P)[1].default", "make_dataclass('D', ['a', 'a'])", "make_dataclass('D', ['class'])", "make_dataclass('D', [5])"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
for src in ("V(1).a = 2", "del V(1).a", "V(1).new = 2", "@dataclass\nclass A:\n    x: int = 1\n    y: int", "@dataclass\nclass A:\n    x: list = []", "@dataclass\nclass A:\n    x: dict = {}", "@dataclass(frozen=True)\nclass A(P): z: int = 1", "@dataclass\nclass A(V): z: int = 1", "@dataclass\nclass A:\n    x = field()", "@dataclass(order=True)\nclass A:\n    def __lt__(s, o): pass", "@dataclass\nclass A:\n    _: KW_ONLY\n    __: KW_ONLY", "@dataclass\nclass A:\n    x: InitVar[int] = field(default_factory=int)", "@dataclass(foo=1)\nclass A: pass", "@dataclass(slots=True)\nclass A:\n    __slots__ = ('x',)\n    x: int"):
    try: exec(src); print(repr(src), "ok")
    except Exception as ex: print(repr(src), "->", type(ex).__name__, ex)
print(asdict(P(1, 2, [P(3)])), astuple(P(1, 2, [P(3)])), replace(p, y=9), [(f.name, f.type, f.default is MISSING) for f in fields(P)], is_dataclass(P), is_dataclass(p), asdict(p, dict_factory=lambda kv: sorted(kv)) )
try: V(1).a = 5
except FrozenInstanceError as e: print(type(e).__mro__[1].__name__, e)
D = make_dataclass("D", ["a", ("b", int), ("c", int, 5)], namespace={"total": lambda s: s.b + s.c}, frozen=True)
print(D(1, 2), D(1, 2).total(), D.__annotations__)
match P(1, 2):
    case P(x, y=2): print("match", x)
