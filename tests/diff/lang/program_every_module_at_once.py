from typing import *
from dataclasses import *
import enum, functools, operator, itertools, collections, contextlib, copy, math, random, string, heapq, bisect, abc, types, io, time
T = TypeVar("T")
class Node(Generic[T]):
    def __init__(self, v: T, nxt: "Optional[Node[T]]" = None): self.v, self.nxt = v, nxt
    def __iter__(self) -> Iterator[T]:
        n = self
        while n: yield n.v; n = n.nxt
print(list(Node(1, Node(2))), Node[int], Optional[Node], Callable[[int], str], Union[int, str, None])
@dataclass(order=True)
class V:
    sort: int = field(init=False, repr=False)
    name: str
    tags: List[str] = field(default_factory=list)
    def __post_init__(self): self.sort = len(self.name)
print(sorted([V("ccc"), V("a"), V("bb", ["x"])]), asdict(V("q")), replace(V("q"), name="zz"))
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
print(Sq(3).area(), [c.__name__ for c in Shape.__subclasses__()])
try: Shape()
except TypeError as e: print(e)
class Color(enum.Enum):
    RED = enum.auto(); GREEN = enum.auto()
    @classmethod
    def parse(cls, s): return cls[s.upper()]
print(Color.parse("red"), list(Color), Color(2).name)
@functools.singledispatch
def show(x): return "obj"
@show.register
def _(x: int): return "int"
@show.register(list)
def _(x): return "list of " + ", ".join(map(show, x))
print(show([1, "a", [2]]))
print(list(itertools.groupby("aabbb"))[0][0], [list(g) for _, g in itertools.groupby([1,1,2])], list(itertools.accumulate([1,2,3], operator.mul)))
print(collections.ChainMap({"a":1},{"b":2})["b"], collections.deque([1,2,3], maxlen=2), math.comb(5,2), string.capwords("ab cd"))
with contextlib.ExitStack() as st: st.callback(print, "bye"); print("hi")
print(copy.deepcopy({"a":[1,{2}]}), heapq.nsmallest(2,[3,1,2]), bisect.bisect([1,3],2), types.SimpleNamespace(a=1), io.StringIO("x").read())
random.seed(1); print(random.random(), random.sample(range(10),3), random.choice("abc"))
