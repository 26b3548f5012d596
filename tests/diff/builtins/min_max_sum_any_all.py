print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max("hello"), min({"b": 1, "a": 2}), max([1, 2], [1, 3]), min("b", "a", key=ord), max(["aa", "b"], key=len), max([], default="d"), min((), default=None, key=len))
print(max([1, 1.0, True]), min([1, 1.0, True]), max(1.0, 1), max("a", "a"), max([(1, "a"), (1, "b")], key=lambda t: t[0]), min([(1, "a"), (1, "b")], key=lambda t: t[0]), max(range(5)), max(-x for x in range(3)))
print(sum([1, 2, 3]), sum([0.1] * 10), sum([1, 2], 10), sum([[1], [2]], []), sum((), 5), sum([True, True]), sum(range(101)), sum([1, 2.5, 3j]), sum({1: "a", 2: "b"}), sum([2**62, 2**62]), sum([1e16, 1, -1e16]), sum([(1,), (2,)], ()), sum([0.5, 1], start=1))
print(any([0, "", 3]), any([]), all([1, "a"]), all([]), any(x > 2 for x in range(5)), all(x < 3 for x in range(5)), any({0: 1}), all("ab"), all(""), any([[], [[]]]))
seen = []
print(any(seen.append(x) or x > 1 for x in range(10)), seen)
for e in ("min()", "max()", "min(5)", "max([])", "min(())", "min(1, 'a')", "max(1, 2, default=3)", "max([1], key=5)", "max([1], foo=1)", "sum()", "sum(5)", "sum(['a', 'b'])", "sum(['a'], '')", "sum([b'a'], b'')", "sum([bytearray()], bytearray())", "sum([1, 'a'])", "sum([[1], [2]])", "sum([1], 2, 3)", "any()", "all(5)", "any(1, 2)", "max(None)", "min(1, 2, key=lambda a, b: 0)", "max([1, None])", "sum([None])", "max('a', 1)", "min([], default=1, key=5)", "sum([1], start='')"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
class V:
    def __init__(self, v): self.v = v
    def __add__(self, o): return V(self.v + (o.v if isinstance(o, V) else o))
    __radd__ = __add__
    def __gt__(self, o): return self.v > o.v
    def __lt__(self, o): return self.v < o.v
print(sum([V(1), V(2)]).v, sum([V(1)], V(10)).v, max(V(1), V(5), V(3)).v, min([V(2), V(1)]).v, sum([1, V(2), 3]).v)
nan = float("nan")
print(max(nan, 1), max(1, nan), min(nan, 1), min(1, nan), sum([0.1, 0.2, 0.3]), sum([1, 0.1, 0.2]), sum([0.1, 1, 2**70]), sum([2**70, 0.5]), sum([-0.0]), sum([], -0.0), sum([1e308, 1e308]), sum([True, 2.0]))
