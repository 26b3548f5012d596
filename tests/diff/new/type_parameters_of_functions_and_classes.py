def first[T](items: list[T], default: T | None = None) -> T | None:
    for x in items:
        return x
    return default


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, x: T) -> "Stack[T]":
        self.items.append(x)
        return self

    def map[U](self, f) -> list[U]:
        return [f(x) for x in self.items]


class Pair[K, V: int](dict):
    pass


class IntStack(Stack[int]):
    pass


print(first([3, 2]), first([], "d"), first.__type_params__, first.__name__)
print(Stack().push(1).push(2).items, Stack.__type_params__, Stack.__parameters__, Stack[int])
print(Pair.__type_params__, Pair.__type_params__[1].__bound__, Pair[str, int], isinstance(Pair(), dict))
print(IntStack().push(5).map(str), IntStack.__type_params__, Stack.map.__type_params__)
def multi[A: (int, str), *Ts, **P](a: A, *args: *Ts) -> A:
    return a
print(multi(1), [p.__name__ for p in multi.__type_params__], multi.__type_params__[0].__constraints__)
def outer[T](x: T):
    def inner[U](y: U) -> T:
        return T, U
    return inner(1)
print(outer(1))
T = "module"
class C[T]:
    seen = T
    def m(self): return T
print(C.seen, C().m() is C.__type_params__[0], T)
