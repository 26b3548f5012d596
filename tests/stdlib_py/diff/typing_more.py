import typing, collections, collections.abc, sys, io
from typing import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def d(f):
    try: f(); print("no error")
    except BaseException as e: print(type(e).__name__, e)
T = TypeVar("T"); K = TypeVar("K")
class Pt(NamedTuple):
    "doc"
    x: int
    y: int = 0
    z: str = "q"
    def s(self): return self.x + self.y
    @property
    def p(self): return self.x
print(Pt(1), Pt(1, 2).s(), Pt(3).p, Pt._fields, Pt._field_defaults, Pt.__annotations__, Pt.__doc__, Pt.__mro__, Pt.__module__, Pt.__orig_bases__ if hasattr(Pt, "__orig_bases__") else None, Pt(1)._replace(x=3), Pt(1)._asdict(), isinstance(Pt(1), tuple))
N2 = NamedTuple("N2", [("a", int), ("b", str)]); print(N2(1, "x"), N2.__annotations__, NamedTuple("N3", a=int)(3), N2.__module__); t(lambda: Pt()); t(lambda: NamedTuple("X", [("a", 3)], b=3))
def n1():
    class Q(NamedTuple): a: int = 1; b: int
def n2():
    class Q(NamedTuple, int): a: int
def n3():
    class Q(NamedTuple):
        a: int
        def _make(cls): pass
def n4():
    class Q(NamedTuple): _a: int
def n5():
    class Q(NamedTuple, Generic[T]): a: T
    print(Q(1), Q[int], Q[int](3), Q.__mro__)
def n6():
    class Q(Pt): pass
    print(Q(1), type(Q(1)), Q.__mro__[1])
def n7():
    class Q(NamedTuple): pass
    print(Q(), Q._fields)
for f in (n1, n2, n3, n4, n5, n6, n7): d(f)
class Movie(TypedDict):
    "mdoc"
    name: str
    year: int
class M2(Movie, total=False):
    extra: List[int]
    r: Required[int]
class M3(TypedDict):
    a: NotRequired[int]; b: "str"
print(Movie(name="x", year=1), Movie.__annotations__, Movie.__total__, M2.__required_keys__ == frozenset({"name", "year", "r"}), M2.__optional_keys__, M2.__annotations__, M3.__required_keys__, M3.__optional_keys__, M3.__annotations__, Movie.__mro__, type(Movie(name=1)), is_typeddict(Movie), is_typeddict(dict), Movie.__doc__, M2.__total__, Movie, type(Movie).__name__)
TD = TypedDict("TD", {"a b": int, "c": str}, total=False); print(TD.__annotations__, TD.__total__, TD.__module__, TD({"a b": 1})); t(lambda: isinstance({}, Movie)); t(lambda: issubclass(dict, Movie)); t(lambda: Movie({"z": 1}, q=2))
def td1():
    class Q(Movie, dict): pass
def td2():
    class Q(TypedDict, Generic[T]): a: T
    print(Q[int], Q.__annotations__, Q.__mro__)
d(td1); d(td2)
print(get_type_hints(M2), get_type_hints(M2, include_extras=True), get_type_hints(M3))
@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...
class NR(Protocol):
    def foo(self): ...
@runtime_checkable
class HasX(Protocol):
    x: int
class Res:
    def close(self): pass
class WithX:
    def __init__(self): self.x = 1
t(lambda: isinstance(Res(), Closable)); t(lambda: isinstance(3, Closable)); t(lambda: issubclass(Res, Closable)); t(lambda: isinstance(3, NR)); t(lambda: issubclass(int, NR)); t(lambda: isinstance(WithX(), HasX)); t(lambda: isinstance(3, HasX)); t(lambda: issubclass(WithX, HasX)); t(lambda: Closable()); t(lambda: isinstance(io.StringIO(), Closable))
class Impl(Closable):
    def __init__(self, v): self.v = v
    def close(self): return self.v
class Impl2(NR): pass
print(Impl(3).close(), isinstance(Impl(3), Closable), Impl2(), isinstance(Impl2(), NR) if 0 else "", Impl2().foo()) if 0 else print(Impl(3).close(), isinstance(Impl(3), Closable), type(Impl2()).__name__, Impl2().foo())
class GP(Protocol[T]):
    def get(self) -> T: ...
class GPI(GP[int]):
    def get(self): return 5
print(GP[int], GP.__parameters__, GPI().get(), GPI.__mro__)
def p1():
    class Q(Protocol, Res): pass
def p2():
    class Q(Closable, Protocol):
        def more(self): ...
    print(Q._is_protocol)
def p3(): runtime_checkable(int)
def p4():
    class Q(Protocol):
        def __init__(self, x): self.x = x
    Q(3)
for f in (p1, p2, p3): d(f)
print([isinstance(v, (SupportsInt)) for v in (1, "x", 1.5)], isinstance(1, SupportsIndex), isinstance(1.5, SupportsIndex), issubclass(int, SupportsAbs), isinstance([], SupportsRound), SupportsAbs[int])
class Fwd:
    a: "int"
    b: "List[Fwd]"
    c: Optional["Fwd"] = None
    d: ClassVar["int"] = 3
    e: Annotated[int, "meta"] = 1
    f: list["Fwd"] = []
    g: "int | None" = None
class Sub(Fwd):
    h: None
def fn(x: int, y: "str" = "a", *args: "Fwd", z: Optional[int] = None, **kw: Annotated[str, 1]) -> "Dict[str, Fwd]": pass
print(get_type_hints(Fwd), get_type_hints(Sub), get_type_hints(fn), get_type_hints(fn, include_extras=True), get_type_hints(Fwd, include_extras=True)["e"], get_type_hints(Res.close), get_type_hints(len)); t(lambda: get_type_hints(3)); t(lambda: get_type_hints(lambda x: 0))
def undefined(x: "Nope"): pass
t(lambda: get_type_hints(undefined)); t(lambda: get_type_hints(undefined, localns={"Nope": int})); t(lambda: get_type_hints(undefined, {"Nope": str}))
@no_type_check
def ntc(x: "Nope"): pass
print(get_type_hints(ntc))
import functools
@functools.wraps(fn)
def wr(*a): pass
print(get_type_hints(wr)["y"])
@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...
print(len(get_overloads(ov))); t(lambda: ov(1))
def ov(x): return x
print(len(get_overloads(ov)), ov(3)); clear_overloads(); print(get_overloads(ov))
@final
class Fi: pass
print(Fi.__final__, cast(int, "x"), assert_type(3, str)); t(lambda: assert_never(3)); print(reveal_type("x"), TYPE_CHECKING, Text)
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, i: T) -> None: self.items.append(i)
s = Stack[int](); s.push(1); print(s.items, s.__orig_class__, Stack[int].__name__, Stack.__class_getitem__(int), Stack[int].__args__, Stack[Dict[str, T]][int], Stack[T].__parameters__, Stack[Union[T, K]].__parameters__, Stack[Union[T, K]][int, str])
class Node(Generic[K, T], collections.abc.Mapping): pass
print(Node.__mro__[:3], Node[int, str], Node.__parameters__)
class MyDict(Dict[str, T]): pass
class MyD2(dict[str, int]): pass
class MyL(List[int]): pass
print(MyDict[int], MyDict(a=1), MyDict.__mro__, MyD2.__orig_bases__, MyL([1]), MyL.__mro__, MyL.__orig_bases__)
def gi():
    class Q(Generic[T]):
        def __class_getitem__(cls, p): return "custom"
    print(Q[int])
d(gi)
x: List[int] = []
print(list[T][int], dict[str, T][int], list[T].__parameters__, tuple[T, ...][int], Optional[list[T]][int], List[list[T]][str], type[T][int], collections.abc.Callable[[T], K][int, str], list[Optional[T]][int])
print(Callable[[int], "X"], Callable[[Any], Any], Dict[str, Any], Tuple[int, str], Union[str, Callable[..., Any]], Optional[Callable[[], None]], Type["X"], Iterator[int], Generator[int, None, str], ContextManager[int], Awaitable[int], DefaultDict[str, int], Pattern[str], Deque[int](), Counter[str], AsyncIterator[int])
print(Deque[int]([1]), DefaultDict[str, list](list), typing.OrderedDict[str, int](a=1), issubclass(collections.deque, Deque), isinstance({}, Mapping), isinstance([], Sequence), issubclass(List, Sequence), isinstance((), Tuple), isinstance(len, Callable), isinstance(int, Type))
print({List[int]: 1}[List[int]], List[int] == list[int], List[int] != List[str], Union[int, str] == Union[str, int], hash(Union[int, str]) == hash(Union[str, int]), Literal[1] == Literal[True], Literal["a", "b"] == Literal["b", "a"], Annotated[int, 1] == Annotated[int, 1], Annotated[int, 1].__metadata__, Annotated[int, 1].__origin__, Annotated[List[T], 1][int], Annotated[int, 1](5))
print(ForwardRef("X"), ForwardRef("X") == ForwardRef("X"), ForwardRef("X", module="m")); t(lambda: ForwardRef(3)); t(lambda: List["X"]); t(lambda: typing.nope); t(lambda: Annotated()); t(lambda: Generic[()]); t(lambda: NewType("A", int)("x")); t(lambda: List[int].append); t(lambda: List.append); t(lambda: Dict.__name__); t(lambda: Dict[str, int].__name__); t(lambda: Optional[int].__name__); t(lambda: Optional[int].__args__); t(lambda: Type[int]()); t(lambda: Union[int, str]()); t(lambda: Tuple()); t(lambda: Callable[[int], str]()); t(lambda: NoReturn()); t(lambda: TypeVar("A", bound=3)); t(lambda: TypeVar("A", 3, "x").__constraints__); t(lambda: Sized()); t(lambda: Hashable); t(lambda: Sized[int]); t(lambda: Protocol[int]); t(lambda: Protocol[T, T]); t(lambda: Concatenate[int]); t(lambda: Required[int]); t(lambda: Union[int, Generic]); t(lambda: List[Generic]); t(lambda: List[Generic[T]]); t(lambda: List[Optional]); t(lambda: List[NoReturn]); t(lambda: Optional[ClassVar[int]]); t(lambda: List[Protocol])
P = ParamSpec("P")
def deco(f: Callable[P, T]) -> Callable[P, List[T]]:
    def inner(*args: P.args, **kwargs: P.kwargs): return [f(*args, **kwargs)]
    return inner
print(deco(lambda x: x)(3), get_type_hints(deco), P.args == P.args, P.args.__origin__)
print(IO, TextIO.__mro__, IO[str], BinaryIO.__abstractmethods__ if hasattr(BinaryIO, "__abstractmethods__") else "no abs", sorted(n for n in dir(TextIO) if n[0] != "_"))
class AnyS(Any): pass
print(AnyS(), isinstance(AnyS(), AnyS), AnyS.__mro__)
