from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._fields, p._asdict(), p._replace(x=9), P._make([5, 6]), *p, len(p), hash(p) == hash((1, 2)), p + (3,), p.index(2), repr(p), str(p))
print(P.__name__, P.__doc__, P.x.__doc__, P._field_defaults, P.__match_args__, P.__slots__, P.__bases__, p.__getnewargs__(), isinstance(p, tuple), P.__new__.__defaults__, P.__module__)
D = namedtuple("D", ["a", "b", "c"], defaults=[2, 3])
print(D(1), D(1, c=5), D._field_defaults, D(*"xyz"), D(**{"a": 0}))
R = namedtuple("R", "a def a _b 1c ok", rename=True)
print(R._fields, namedtuple("C", "a, b,c")._fields, namedtuple("E", "")(), namedtuple("M", "x", module="mod").__module__, namedtuple("T", ("q",))(1))
for e in ("P()", "P(1)", "P(1, 2, 3)", "P(1, z=2)", "P(1, x=2)", "namedtuple('P', 'a a')", "namedtuple('P', 'def')", "namedtuple('P', '_a')", "namedtuple('1P', 'a')", "namedtuple('class', 'a')", "namedtuple('P', 'a-b')", "namedtuple('P', 'a', defaults=[1, 2])", "namedtuple('P')", "namedtuple('P', 5)", "p.z", "p._replace(z=1)", "P._make([1])", "P._make([1, 2, 3])", "p.x()", "p['x']", "P(1, 2) < P(1, 3)", "P(1, 2) < (1, 3)", "p._replace()", "P._make(5)", "p._asdict()['x']", "namedtuple('P', ['a', 5])", "namedtuple('P', 'a b', True)", "p._fields[0]", "P.x.__get__(p)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
for src in ("p.x = 5", "del p.x", "p.new = 1", "p[0] = 1", "P.x = 5"):
    try: exec(src); print(src, "ok")
    except Exception as ex: print(src, "->", type(ex).__name__, ex)
class Pt(namedtuple("Pt", "x y")):
    __slots__ = ()
    @property
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __add__(self, o): return Pt(self.x + o.x, self.y + o.y)
    def __str__(self): return f"<{self.x},{self.y}>"
q = Pt(3, 4)
print(q.norm, q + q, repr(q), str(q), q._replace(x=0), type(q._replace(x=0)).__name__, sorted([Pt(2, 1), Pt(1, 5)]), {q: 1}[Pt(3, 4)], max([q, Pt(9, 0)], key=lambda t: t.y))
match D(1, 2):
    case D(a, b=2, c=z): print("match", a, z)
Q = namedtuple("Q", "name age")
rows = [Q("b", 2), Q("a", 2), Q("c", 1)]
print(sorted(rows, key=lambda r: (r.age, r.name)), [r._asdict() for r in rows[:1]], dict(rows[0]._asdict(), age=5), [name for name, _ in rows])
from typing import NamedTuple
class E(NamedTuple):
    "Employee."
    name: str
    id: int = 3
    def hi(self): return f"hi {self.name}"
print(E("g"), E("g").hi(), E.__annotations__, E._field_defaults, E.__doc__, E("a", 1)._replace(id=7), E.__mro__[1])
