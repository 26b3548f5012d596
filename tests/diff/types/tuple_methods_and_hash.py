t = (1, 2, 2, 3)
print(t.count(2), t.index(2), t.index(2, 2), t + (4,), t * 2, 2 * t, t[1:], t[::-1], t[-1], len(t), 2 in t)
print((), (1,), (1, 2), ((),), tuple(), tuple("ab"), tuple([1, [2]]), tuple(range(3)), type(()))
print(hash(()), hash((1,)), hash((1, 2)), hash((1, 2, 3)), hash(((1, 2), 3)), hash(("a", 1)), hash((1.0, True)) == hash((1, 1)))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == (1.0, 2.0), (1,) != [1], (2,) > (1, 5), (1, 2) <= (1, 2))
print(tuple() is tuple(()), tuple(t) is t, t[:] is t, (t * 1) is t, (t + ()) == t)
for e in ["t[0]", "t[9]", "t['a']", "t.index(9)", "t.index(1, 1)", "t.foo", "t + [1]", "t + 1", "t * 'a'", "t()", "hash((1, []))", "tuple(5)", "tuple(1, 2)", "t.count()", "t.append(1)", "t < 1", "t.index()", "t.index(2, 'a')", "t[:, 1]", "max(())", "min((), default=3)"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
x = ([1], 2)
try:
    x[0] += [5]
except TypeError as e:
    print(e, x)


class P(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))

    @property
    def a(self): return self[0]


p = P(1, 2)
print(p, p.a, type(p[:]), type(p + ()), p == (1, 2), hash(p) == hash((1, 2)), isinstance(p, tuple), {p: 1}[(1, 2)], repr(p))
d = {(0, 0): "origin", (1, 2): "p"}
print(d[0, 0], d[p], (1, 2) in d, t.__getnewargs__(), t.__iter__().__length_hint__(), [m for m in dir(tuple) if not m.startswith("_")])
a = ([],)
a[0].append(a)
print(a)
