from collections import OrderedDict, deque, ChainMap, defaultdict
from types import MappingProxyType


class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return [10, 20][i]


def kind(x):
    match x:
        case str() | bytes() | bytearray():
            return "no sequence"
        case [a, b]:
            return f"seq {a} {b}"
        case {"k": v}:
            return f"map {v}"
        case _:
            return "neither"


for x in ["ab", b"ab", bytearray(b"ab"), [1, 2], (1, 2), deque([1, 2]), range(2), Seq(), {1, 2},
          {"k": 1}, OrderedDict(k=2), ChainMap({"k": 3}), MappingProxyType({"k": 4}), iter([1, 2]),
          memoryview(b"xy"), defaultdict(int)]:
    print(type(x).__name__, kind(x))


class Loud:
    def __init__(self, **k): self.__dict__.update(k)
    def __getattr__(self, n):
        print("getattr", n)
        raise AttributeError(n)


match Loud(a=1):
    case Loud(a=1, b=2):
        print("both")
    case Loud(a=got):
        print("only a", got)
d = defaultdict(list)
match d:
    case {"missing": x}:
        print("made")
    case _:
        print("not made", dict(d))
match [1, 2, 3]:
    case [p, q]:
        print("two")
    case [p, q, 4]:
        print("never")
    case [*all_]:
        print(all_, "q" in globals())
match {"a": {"b": [1, {"c": "deep"}]}}:
    case {"a": {"b": [_, {"c": found}]}}:
        print(found)
match (1, (2, (3, (4,)))):
    case (a, (b, (c, (d_,)))):
        print(a, b, c, d_)
