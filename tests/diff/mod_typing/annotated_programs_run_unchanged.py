from typing import Any, Callable, ClassVar, Dict, Final, Generic, Iterable, Iterator, List, Literal, NamedTuple, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, cast, overload
T = TypeVar("T")
K = TypeVar("K", bound=str)
Number = Union[int, float]
LIMIT: Final = 3
Mode = Literal["r", "w"]
class Repo(Protocol[T]):
    def get(self, key: str) -> Optional[T]: ...
class Memory(Generic[T]):
    instances: ClassVar[int] = 0
    def __init__(self, items: Optional[Dict[str, T]] = None) -> None:
        self.items: Dict[str, T] = items or {}
        Memory.instances += 1
    def get(self, key: str) -> Optional[T]: return self.items.get(key)
    def add(self, key: str, value: T) -> "Memory[T]": self.items[key] = value; return self
class Row(TypedDict, total=False):
    id: int
    name: str
class Pair(NamedTuple):
    left: int
    right: str = "r"
def first(xs: Iterable[T], default: Optional[T] = None) -> Optional[T]: return next(iter(xs), default)
def apply(f: Callable[[int], T], *args: int, **kw: Any) -> List[T]: return [f(a) for a in args]
def opened(mode: Mode = "r") -> Tuple[str, ...]: return (mode,) * LIMIT
@overload
def conv(x: int) -> str: ...
@overload
def conv(x: str) -> int: ...
def conv(x: Union[int, str]) -> Union[int, str]: return str(x) if isinstance(x, int) else int(x)
def gen(n: int) -> Iterator[int]: yield from range(n)
store: Repo[int] = Memory[int]({"a": 1}).add("b", 2)
row: Row = {"id": 1}
print(store.get("a"), store.get("z"), Memory.instances, Pair(1), Pair(2, "x").right, row, Row(name="n"), first([5]), first([], 9))
print(apply(str, 1, 2), opened("w"), conv(5) + "!", conv("7") + 1, list(gen(3)), cast(str, 5), LIMIT, Number, Mode)
print(first.__annotations__, Memory.get.__annotations__, Row.__annotations__, Pair.__annotations__)
x: "undefined_type_name" = 3
print(x, __annotations__["x"], __annotations__.keys() >= {"LIMIT", "store", "row"}, Memory.__parameters__, Memory[str])
