import operator as op
two = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "and_", "or_", "xor", "lshift", "rshift", "lt", "le", "eq", "ne", "gt", "ge", "is_", "is_not", "iadd", "isub", "imul", "ifloordiv", "imod", "ipow", "iand", "ior", "ixor", "ilshift", "irshift", "itruediv"]
print([(n, getattr(op, n)(7, 2)) for n in two])
print(op.neg(5), op.pos(-5), op.abs(-5), op.inv(5), op.invert(5), op.not_([]), op.truth([]), op.index(5), op.concat([1], [2]), op.contains([1, 2], 2), op.countOf([1, 2, 1], 1), op.indexOf([5, 6], 6), op.getitem({"a": 1}, "a"), op.iconcat([1], [2]), op.length_hint([1]), op.call(max, 1, 2) if hasattr(op, "call") else 2)
l = [1, 2, 3]
op.setitem(l, 0, 9); op.delitem(l, 1); print(l, op.iadd(l, [4]) is l, l)
ig, ag, mc = op.itemgetter, op.attrgetter, op.methodcaller
print(ig(1)([5, 6]), ig(0, -1)("abc"), ig("k")({"k": 1}), ig(slice(1, None))([1, 2, 3]), sorted([(1, "b"), (0, "c")], key=ig(1)), list(map(ig("n"), [{"n": 1}, {"n": 2}])))
class P:
    def __init__(self): self.x, self.y = 1, self
    def m(self, a, b=2): return a, b
    def __repr__(self): return "P"
p = P()
print(ag("x")(p), ag("y.x")(p), ag("x", "y.y.x")(p), ag("__class__.__name__")(p), mc("m", 5)(p), mc("m", 5, b=6)(p), mc("upper")("abc"), list(map(mc("split", ","), ["a,b", "c"])))
print(ig(1), ig(1, "a"), ag("x"), ag("x", "y.z"), mc("m"), mc("m", 1, b=2))
for e in ("op.add(1)", "op.add(1, 'a')", "op.itemgetter()", "ig(5)([1])", "ig('a')({})", "ag()", "ag(5)", "ag('q')(p)", "ag('x.y')(p)", "mc()", "mc(5)", "mc('nope')(p)", "mc('m')(p)", "op.indexOf([1], 5)", "op.countOf(5, 1)", "op.contains(5, 1)", "op.index(1.5)", "op.concat(1, 2)", "op.length_hint('a', 'b')", "op.getitem([1], 'a')", "op.truediv(1, 0)", "op.iconcat(1, [2])", "op.neg('a')", "op.matmul(1, 2)", "op.nope", "ig(1)()", "ig(1)([1], 2)", "op.pow(2, 3, 5)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
print(sorted(n for n in dir(op) if not n.startswith("_")))
print(op.__add__(1, 2), op.__lt__(1, 2), op.__contains__("ab", "a"), op.__getitem__("ab", 0), op.__not__(1), op.__iadd__([1], [2]))
from functools import reduce
print(reduce(op.mul, range(1, 8)), list(map(op.add, [1, 2], [3, 4])), sum(map(op.mul, [1, 2, 3], [4, 5, 6])), max([(1, 5), (2, 3)], key=ig(1)), dict(sorted({"b": 1, "a": 2}.items(), key=ig(1))), sorted("b a c".split(), key=mc("lower"), reverse=True), {"+": op.add, "-": op.sub}["-"](5, 3))
