from abc import ABC, abstractmethod
from typing import Callable, Iterable, Iterator, Protocol, TypeVar, Generic, Optional
import functools

T = TypeVar("T")
U = TypeVar("U")


class Stage(ABC, Generic[T, U]):
    @abstractmethod
    def process(self, items: Iterable[T]) -> Iterator[U]:
        ...

    def __or__(self, other: "Stage") -> "Stage":
        return Chain(self, other)

    def __ror__(self, source: Iterable[T]) -> list:
        return list(self.process(source))


class Chain(Stage):
    def __init__(self, *stages: Stage) -> None:
        self.stages = stages

    def process(self, items):
        return functools.reduce(lambda it, s: s.process(it), self.stages, iter(items))


class Map(Stage[T, U]):
    def __init__(self, fn: Callable[[T], U]): self.fn = fn
    def process(self, items): yield from map(self.fn, items)


class Filter(Stage[T, T]):
    def __init__(self, pred): self.pred = pred
    def process(self, items): return (i for i in items if self.pred(i))


class Batch(Stage):
    def __init__(self, n: int): self.n = n
    def process(self, items):
        buf: list = []
        for i in items:
            buf.append(i)
            if len(buf) == self.n:
                yield tuple(buf)
                buf.clear()
        if buf:
            yield tuple(buf)


class Tap(Stage):
    def __init__(self): self.seen: list = []
    def process(self, items):
        for i in items:
            self.seen.append(i)
            yield i


tap = Tap()
pipe = Map(lambda x: x * x) | Filter(lambda x: x % 3) | tap | Batch(2)
print(range(10) | pipe, tap.seen)
print(["a", "b"] | Map(str.upper), [] | pipe, list(pipe.process([1, 2])))
lazy = pipe.process(iter(range(10**9)))
print(next(lazy), next(lazy), len(tap.seen))
try:
    Stage()
except TypeError as e:
    print(e)
try:
    5 | pipe
except TypeError as e:
    print(e)
print(Map.__orig_bases__, Stage.__parameters__, Stage.process.__annotations__, isinstance(pipe, Stage), type(pipe).__mro__[1].__name__)
