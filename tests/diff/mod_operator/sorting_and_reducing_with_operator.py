import operator as op
from functools import reduce
rows = [{"n": "b", "v": 2}, {"n": "a", "v": 2}, {"n": "c", "v": 1}]
print([r["n"] for r in sorted(rows, key=op.itemgetter("v", "n"))], max(rows, key=op.itemgetter("v"))["n"])
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def scale(self, k, off=0): return (self.x * k + off, self.y * k + off)
ps = [P(1, 5), P(3, 2)]
print([p.x for p in sorted(ps, key=op.attrgetter("y"))], list(map(op.attrgetter("x", "y"), ps)), list(map(op.methodcaller("scale", 2, off=1), ps)))
print(reduce(op.add, [[1], [2, 3]], []), reduce(op.mul, range(1, 6)), reduce(op.or_, [{1}, {2}]), reduce(op.xor, [5, 3, 5]))
calc = {"+": op.add, "-": op.sub, "*": op.mul, "/": op.truediv, "//": op.floordiv, "%": op.mod, "**": op.pow, "<": op.lt, "==": op.eq, "in": lambda a, b: op.contains(b, a)}
for expr in ("7 + 2", "7 // 2", "2 ** 5", "7 < 2", "7 % 4"):
    a, o, b = expr.split()
    print(expr, "=", calc[o](int(a), int(b)), end="; ")
print()
d = {"k": [1, 2]}
op.setitem(d, "z", 0)
op.iadd(d["k"], [3])
op.delitem(d, "z")
print(d, op.getitem(d["k"], slice(1, None)), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.concat("a", "b"), op.truth([]), op.not_(0), op.is_(None, None))
for bad in (lambda: op.itemgetter("q")(d), lambda: op.attrgetter("q")(d), lambda: op.add(1, "x"), lambda: op.index(1.5)):
    try: print(bad())
    except (KeyError, AttributeError, TypeError) as e: print(type(e).__name__, e)
