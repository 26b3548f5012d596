class Meta(type):
    def __instancecheck__(cls, obj):
        print("instancecheck", cls.__name__, obj)
        return obj == 42 or "nonempty" if obj else ""

    def __subclasscheck__(cls, sub):
        print("subclasscheck", cls.__name__, sub.__name__)
        return sub is int


class M(metaclass=Meta): pass


print(isinstance(42, M), isinstance(0, M), isinstance(7, M), issubclass(int, M), issubclass(str, M), isinstance(M(), M))
print(isinstance(5, (str, M)), isinstance(0, (str, M)), issubclass(str, (str, M)))
from abc import ABC, ABCMeta, abstractmethod


class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        if cls is Quacks:
            return any("quack" in B.__dict__ for B in C.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    def quack(self): pass
class Dog: pass
class Special(Quacks): pass


print(isinstance(Duck(), Quacks), issubclass(Dog, Quacks), issubclass(Duck, Special), issubclass(Special, Quacks))
Quacks.register(Dog)
print(isinstance(Dog(), Quacks), Dog.__mro__ == (Dog, object))


@Special.register
class Cat: pass


print(Cat.__name__, issubclass(Cat, Special), issubclass(Cat, Quacks))
for src in ("isinstance(1, 5)", "isinstance(1, [int])", "isinstance(1, (int, 5))", "isinstance('a', (int, 5))", "issubclass(1, int)", "issubclass(int, 5)", "issubclass(int, ())", "isinstance(1, ())", "isinstance(1)", "isinstance(1, int, 2)", "issubclass(int, (str, (float, object)))", "isinstance(int, type)", "isinstance(type, object)", "issubclass(type, object)", "isinstance(None, type(None))", "issubclass(bool, bool)", "isinstance(1, 'int')", "isinstance(1, None)"):
    try:
        print(src, eval(src))
    except TypeError as e:
        print(src, "->", e)


class Fake:
    @property
    def __class__(self): return int


f = Fake()
print(isinstance(f, int), type(f).__name__, f.__class__, isinstance(f, Fake))
from collections.abc import Iterable, Sized, Hashable, Callable, Container, Mapping, Sequence
print([isinstance(x, Iterable) for x in ([], "", 5, {}, iter([]), Duck())], [isinstance(x, Hashable) for x in ([], (), 1, {}, set(), frozenset())], isinstance(len, Callable), isinstance({}, Mapping), isinstance("", Sequence), isinstance({}.keys(), Container), isinstance(range(1), Sized))
