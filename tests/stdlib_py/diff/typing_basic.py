import typing, collections.abc, types
from typing import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
T = TypeVar("T"); K = TypeVar("K"); P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
t(lambda: List[int, str]); t(lambda: Dict[int]); t(lambda: List()); t(lambda: List[3]); t(lambda: List[(1,)]); t(lambda: Generic[int]); t(lambda: Generic[T, T]); t(lambda: Generic()); t(lambda: Union[()]); t(lambda: Optional[int, str]); t(lambda: Union()); t(lambda: Any()); t(lambda: isinstance(3, Any)); t(lambda: isinstance(3, Union[int, str])); t(lambda: isinstance(3, List[int])); t(lambda: isinstance([], List)); t(lambda: issubclass(list, List)); t(lambda: isinstance(3, Optional)); t(lambda: isinstance(3, Literal[3])); t(lambda: Literal); t(lambda: Literal[1, 1, True, "a", None, Literal[2, 3]]); t(lambda: Literal[[]]); t(lambda: Annotated[int]); t(lambda: Annotated[int, 1, "x"]); t(lambda: Annotated[Annotated[int, 1], 2]); t(lambda: ClassVar[int]); t(lambda: ClassVar[int, str]); t(lambda: Final[int]); t(lambda: ClassVar[ClassVar[int]]); t(lambda: List[ClassVar[int]]); t(lambda: NoReturn[int]); t(lambda: Self[int]); t(lambda: List[T][int]); t(lambda: List[int][int]); t(lambda: Dict[T, K][int]); t(lambda: Dict[T, K][int, str, int]); t(lambda: Callable[[T, K], T][int, str]); t(lambda: Callable[P, T][[int, str], float]); t(lambda: Callable[P, int][int, str]); t(lambda: Callable[Concatenate[int, P], T]); t(lambda: Callable[int]); t(lambda: Callable[int, str]); t(lambda: Callable[[int], str].__args__); t(lambda: Callable[[], str]); t(lambda: Callable[..., str]); t(lambda: Tuple[()]); t(lambda: Tuple[int, ...]); t(lambda: Tuple[T, K][int, str]); t(lambda: Tuple[Unpack[Ts]][int, str]); t(lambda: Tuple[int, *Ts, str][float, bytes]); t(lambda: Tuple[*Ts]); t(lambda: Type[int]); t(lambda: Type); t(lambda: Tuple); t(lambda: Callable)
class A(Generic[T]): pass
class B(A[int]): pass
class C2(Generic[T, K], Dict[T, K]): pass
class Z(Generic[P]): pass
class V(Generic[T, *Ts]): pass
t(lambda: A[int]); t(lambda: A[int, str]); t(lambda: B[int]); t(lambda: A[int]().__orig_class__); t(lambda: A.__parameters__); t(lambda: B.__orig_bases__); t(lambda: C2[int, str].__args__); t(lambda: C2[int, str].__mro__); t(lambda: Z[int, str]); t(lambda: Z[[int, str]]); t(lambda: Z[...]); t(lambda: V[int]); t(lambda: V[int, str, float]); t(lambda: V[int, str, float].__args__); t(lambda: V[()]); t(lambda: A[T][int]); t(lambda: A[List[T]][int]); t(lambda: A[int] == A[int]); t(lambda: A[int] == A[str]); t(lambda: hash(A[int]) == hash(A[int])); t(lambda: A[int].__origin__); t(lambda: A["X"]); t(lambda: A["X"].__args__); t(lambda: isinstance(A(), A[int])); t(lambda: A[int].foo)
def d(f):
    try: f(); print("no error")
    except BaseException as e: print(type(e).__name__, e)
def x1():
    class Q(Generic): pass
d(x1)
def x2():
    class Q(Generic[T], Generic[K]): pass
d(x2)
def x3():
    class Q(List[T], Generic[K]): pass
d(x3)
def x4():
    class Q(Union[int, str]): pass
d(x4)
def x5():
    class Q(Optional): pass
d(x5)
def x6():
    class Q(T): pass
def x7():
    class Q(Any): pass
    return Q()
d(x7)
def x8():
    class Q(NoReturn): pass
d(x8)
def x9():
    class Q(ClassVar[int]): pass
d(x9)
t(lambda: TypeVar("T", int)); t(lambda: TypeVar("T", int, bound=str)); t(lambda: TypeVar("T", covariant=True, contravariant=True)); t(lambda: (TypeVar("T", covariant=True), TypeVar("T", contravariant=True), T, P, Ts, P.args, P.kwargs, TypeVar("Q", int, str).__constraints__, TypeVar("Q", bound="X").__bound__, AnyStr, AnyStr.__constraints__)); t(lambda: T()); t(lambda: isinstance(3, T)); t(lambda: T | int); t(lambda: int | T); t(lambda: List[int] | None); t(lambda: None | List[int]); t(lambda: Union[int, str] | float); t(lambda: "X" | T); t(lambda: Union[int, str] == (int | str)); t(lambda: Optional[int] == (int | None)); t(lambda: T.__name__); t(lambda: T.__module__); t(lambda: T.__covariant__)
t(lambda: (Union[int, str], Union[int], Union[int, int], Union[int, None], Union[None, str, int], Optional[str], Union[Union[int, str], float], Union[int, str] == Union[str, int], Union["X", int], Optional[None], Union[int, List[str]], Union[int, Any], Union[T, int], Union[T, None][str]))
for n in [m for m in typing.__all__ if m not in ("Literal", "AnyStr", "NewType", "Text")]:
    t(lambda: (n, getattr(typing, n), type(getattr(typing, n)).__name__, getattr(getattr(typing, n), "__origin__", "-"), getattr(getattr(typing, n), "__module__", "-"), getattr(getattr(typing, n), "_name", "-")))
UserId = NewType("UserId", int); print(UserId, UserId(5), UserId.__supertype__, UserId.__name__, UserId | None, UserId.__module__)
def n1():
    class S(UserId): pass
d(n1)
print(get_origin(List[int]), get_origin(List), get_origin(int), get_origin(Union[int, str]), get_origin(int | str), get_origin(list[int]), get_origin(Annotated[int, 1]), get_origin(Callable[[int], str]), get_origin(Literal[1]), get_origin(ClassVar[int]), get_origin(Generic), get_origin(A[int]), get_origin(P.args), get_origin(Optional[int]), get_origin(ClassVar))
print(get_args(List[int]), get_args(int), get_args(Union[int, str]), get_args(int | str), get_args(Annotated[int, 1]), get_args(Callable[[int], str]), get_args(Callable[..., int]), get_args(Callable[P, int]), get_args(Literal[1, 2]), get_args(Dict[str, T]), get_args(collections.abc.Callable[[int], str]), get_args(Tuple[()]), get_args(List))
