class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class Sub(Box): pass


print(Box[int], Sub["x"], Box[1, 2], Box[()], Box[:])
try:
    Box()[1]
except TypeError as e:
    print(e)
for src in ("int[5]", "object[1]", "type[int]", "list[int]", "dict[str, int]", "tuple[int, ...]", "set['fwd']", "frozenset[int]", "len[1]", "str[int]", "list[int][0]", "type(list[int])"):
    try:
        print(src, eval(src))
    except TypeError as e:
        print(src, "->", e)
ga = list[int]
print(ga.__origin__, ga.__args__, ga(), ga([1, 2]), ga == list[int], hash(ga) == hash(list[int]), ga.__parameters__, ga.append.__name__, isinstance([], ga.__origin__))
for src in ("isinstance([], list[int])", "issubclass(list, list[int])", "class L(list[int]): pass", "ga.nope", "ga.__origin__ = 1"):
    try:
        exec("r = " + src if "class" not in src[:6] and " = " not in src else src)
        print(src, "ok")
    except Exception as e:
        print(src, "->", type(e).__name__, e)


class L(list[int]):
    pass


print(L.__bases__, L.__orig_bases__, L([1]))


class Fake:
    def __init__(self, *bases): self.bases = bases
    def __mro_entries__(self, bases):
        print("entries for", len(bases))
        return self.bases


class C(Fake(Box, dict), int if False else Sub if False else object if False else Fake()):
    pass


print(C.__bases__, len(C.__orig_bases__))
for bad in (Fake(5), type("X", (), {"__mro_entries__": lambda s, b: 5})()):
    try:
        class E(bad): pass
    except TypeError as e:
        print(e)
try:
    type("T", (Fake(Box),), {})
except TypeError as e:
    print(e)
print(int | str, int | None, (int | str).__args__, isinstance(1, int | str), issubclass(bool, int | str), (int | str) == (str | int), list[int] | None, int | str | int)
for src in ("int | 5", "isinstance(1, int | list[int])", "5 | int", "int | 'str'", "type(int | str)"):
    try:
        print(src, eval(src))
    except TypeError as e:
        print(src, "->", e)
