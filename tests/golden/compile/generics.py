def first[T: int, *Ts, **P](x: T, y=1) -> T: pass


class Box[T = int](Base): pass


class Pair[K: (int, str)]:
    def get[U](self, x: U) -> K: pass


type Alias = list[Alias]
type Of[T] = list[T]


class Outer:
    B = int
    def method[T](self, x: B, y: T) -> B: pass
    type Nested[T] = dict[B, T]
