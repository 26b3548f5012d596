from dataclasses import dataclass, field, asdict, astuple, replace, fields
from typing import Optional
@dataclass
class Item:
    name: str
    price: float
    qty: int = 1
    def total(self) -> float: return self.price * self.qty
@dataclass
class Cart:
    owner: str
    items: list[Item] = field(default_factory=list)
    discount: float = 0.0
    _log: list = field(default_factory=list, repr=False, compare=False)
    def add(self, *a, **k) -> "Cart":
        self.items.append(Item(*a, **k))
        self._log.append(len(self.items))
        return self
    @property
    def total(self): return round(sum(i.total() for i in self.items) * (1 - self.discount), 2)
    def __len__(self): return len(self.items)
    def __getitem__(self, i): return self.items[i]
c = Cart("ann").add("pen", 1.5, 4).add("book", 12.25).add(name="bag", price=30.0)
print(c, c.total, len(c), c[0], [i.name for i in c], c == Cart("ann", c.items), replace(c, discount=0.1).total, Cart("x").items is not Cart("y").items)
print(asdict(c), astuple(c[0]), {f.name: f.type if isinstance(f.type, str) else getattr(f.type, "__name__", str(f.type)) for f in fields(Item)})
@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    tag: str = field(default="", compare=False)
    @classmethod
    def parse(cls, s): return cls(*map(int, s.split(".")))
    def __str__(self): return f"v{self.major}.{self.minor}{self.tag and '-' + self.tag}"
vs = [Version.parse(s) for s in ("1.2", "0.9", "1.10")]
print([str(v) for v in sorted(vs)], max(vs), Version(1, 2, "beta") == Version(1, 2), str(Version(2, tag="rc")), Version(1) < Version(1, 1) <= Version(1, 1))
@dataclass(frozen=True)
class Point:
    x: float
    y: float
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
pts = {Point(0, 0): "o", Point(3, 4): "p"}
print(pts[Point(3, 4)], abs(Point(3, 4)), Point(1, 2) + Point(3, 4), len({Point(1, 1), Point(1, 1)}), hash(Point(1, 2)) == hash(Point(1, 2)))
try: Point(1, 2).x = 5
except AttributeError as e: print(type(e).__name__, e)
@dataclass
class Tree:
    value: int
    children: list["Tree"] = field(default_factory=list)
    parent: Optional["Tree"] = field(default=None, repr=False, compare=False)
    depth: int = field(init=False)
    def __post_init__(self):
        self.depth = 0 if self.parent is None else self.parent.depth + 1
        if self.parent: self.parent.children.append(self)
    def walk(self):
        yield self
        for k in self.children: yield from k.walk()
root = Tree(1)
a, b = Tree(2, parent=root), Tree(3, parent=root)
Tree(4, parent=a)
print(root, [(t.value, t.depth) for t in root.walk()], a == Tree(2, [Tree(4)]) , sum(t.value for t in root.walk()))
for bad in (lambda: Item("x"), lambda: Item("x", 1, 2, 3), lambda: Version(), lambda: Item(nme=1), lambda: Version(1) < 5, lambda: hash(Item("a", 1))):
    try: print(bad())
    except TypeError as e: print(e)
match c[0]:
    case Item(name="pen", qty=q): print("pens", q)
