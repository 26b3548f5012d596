print(type(1), type("a"), type([]), type(None), type(type), type(int), type(len), type(lambda: 0), type(1) is int, type(True) is int)
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), isinstance(1.0, int), isinstance([], (tuple, (dict, (list,)))), isinstance(None, object), isinstance(int, type), isinstance("a", str | None), issubclass(bool, int), issubclass(int, (str, int)))
print(callable(len), callable(int), callable(lambda: 0), callable(5), callable("a".upper), callable(type("C", (), {})), callable(type("C", (), {"__call__": 1})()), callable(print))
a, b = [1], [1]
print(id(a) == id(a), id(a) == id(b), a is b, a == b, id(1) == id(1), id("a") == id("a"), isinstance(id(a), int), id(a) > 0)
print(hash(1) == hash(1.0) == hash(True), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(None) == hash(None), hash(a.append) is not None, hash(int) == hash(int), hash(0.1), hash(-1), hash(2**61 - 1), hash(1.5), hash(10**20), hash(-10**20), hash(3.14), hash(1e20), hash(float("inf")), hash(1j), hash(1 + 2j))
for e in ("hash([])", "hash({})", "hash(set())", "hash(([],))", "hash(slice(1))", "hash(bytearray())", "hash()", "hash({}.keys())", "isinstance(1)", "isinstance(1, 1)", "isinstance(1, 'int')", "isinstance(1, [int])", "issubclass(1, int)", "type(1, 2)", "type()", "callable()", "id()", "callable(1, 2)", "issubclass(int, 5)", "isinstance(5, int | 'str')", "type('X', (int,), {'a': 1})(5).a", "type('Y', (), dict(f=lambda self: self.__class__.__name__))().f()", "object() == object()", "type(object())", "object().__class__", "hash(range(3)) == hash(range(0, 3, 1))", "hash(frozenset([1])) == hash(frozenset([1.0]))", "hash(b'a') == hash('a')", "hash(memoryview(b'a')) == hash(b'a')"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
class H:
    def __hash__(self): return "x"
try:
    hash(H())
except TypeError as ex:
    print(ex)
x = object()
print(x == x, x != x, x in [x], hash(x) == hash(x), {x: 1}[x], isinstance(x, object), str(x).startswith("<object object at"))
print(len("é"), len(b"\xc3"), len({}), len(range(10)), len((1,)), len({1, 2}), len(bytearray(3)), len([[]]))
