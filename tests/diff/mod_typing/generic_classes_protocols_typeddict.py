from typing import *
import typing
T, U = TypeVar("T"), TypeVar("U")
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> "Stack[T]": self.items.append(x); return self
class Pair(Generic[T, U]): pass
class IntStack(Stack[int]): pass
class Half(Pair[int, T]): pass
s = Stack[int]()
print(s.push(1).items, Stack[int], Pair[int, str], Half[str], Stack.__parameters__, Half.__parameters__, IntStack.__orig_bases__, IntStack.__mro__, s.__orig_class__, Stack[T][int], Stack[int].push, type(Stack[int]).__name__) if False else print(s.push(1).items, Stack[int], Pair[int, str], Half[str], Stack.__parameters__, Half.__parameters__, IntStack.__orig_bases__, s.__orig_class__, Stack[T][int], type(Stack[int]).__name__)
for e in ("Stack[int, str]", "Pair[int]", "Half[int, str]", "IntStack[int]", "isinstance(s, Stack[int])", "isinstance(s, Stack)", "Stack[5]", "Stack[int].nope", "Stack[()]", "class_def"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...
class HasX(Protocol):
    x: int
class F:
    def close(self): pass
class Impl(Closes):
    pass
print(isinstance(F(), Closes), isinstance(5, Closes), issubclass(F, Closes), issubclass(int, Closes), Impl().close())
for e in ("Closes()", "isinstance(5, HasX)", "issubclass(int, HasX)", "HasX()", "runtime_checkable(int)", "runtime_checkable(F)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
class Movie(TypedDict):
    name: str
    year: int
class Opt(Movie, total=False):
    rating: float
m = Movie(name="x", year=1)
print(m, type(m), Movie.__annotations__, Movie.__total__, Opt.__required_keys__ == {"name", "year"}, Opt.__optional_keys__, TypedDict("TD", {"a": int})(a=1), Opt.__total__, Movie.__name__)
for e in ("isinstance({}, Movie)", "Movie(1)", "TypedDict('X', {'a': 5})", "TypedDict('X', a=int)" if False else "Movie({'q': 1})", "issubclass(dict, Movie)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__name__, UserId.__supertype__, type(UserId(5)))
def f(a: "int", b: Optional["Stack"] = None, *c: List["str"], d: int = None) -> "Dict[str, int]": pass
print(get_type_hints(f), get_type_hints(Movie), get_type_hints(Stack.push)["x"])
class H:
    a: int
    b: "H"
    c: Annotated[int, 1]
print(get_type_hints(H), get_type_hints(H, include_extras=True)["c"])
try: get_type_hints(type("B", (), {"__annotations__": {"z": "Nope"}}))
except NameError as e: print(e)
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
@final
class Fin: pass
@no_type_check
def n(x: "bad syntax here"): pass
print(g(1), len(get_overloads(g)), Fin.__final__, n.__no_type_check__, TYPE_CHECKING, cast("int", "v"), reveal_type.__name__, assert_type(5, int), dataclass_transform.__name__, is_typeddict(Movie), is_typeddict(dict))
try: assert_never("x")
except AssertionError as e: print(e)
E = NamedTuple("E", [("a", int), ("b", str)])
print(E(1, "x"), E.__annotations__, ForwardRef("X"), ForwardRef("X") == ForwardRef("X"))
for src in ("class B(NamedTuple):\n    a: int = 1\n    b: int", "class B(NamedTuple):\n    _a: int", "class B(TypedDict):\n    a = 5", "class B(Generic[T], Generic[U]): pass", "class B(Generic): pass", "class B(Stack[T], Generic[U]): pass", "class B(Protocol, int): pass", "class B(Any): pass", "class B(Union[int, str]): pass", "class B(Optional[int]): pass", "class B(UserId): pass", "class B(Movie, int): pass", "class B(Literal[1]): pass"):
    try: exec(src); print(repr(src), "ok")
    except Exception as ex: print(repr(src), "->", type(ex).__name__, ex)
