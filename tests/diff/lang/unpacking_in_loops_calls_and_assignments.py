pairs = [("a", 1), ("b", 2)]
for k, v in pairs: print(k, v, end=" ")
for i, (k, v) in enumerate(pairs): print(i, k, v, end=" ")
print()
for first, *rest in ["abc", [1], (1, 2, 3)]: print(first, rest, end="; ")
print()
(a, b), *c, (d, e) = (1, 2), 3, 4, (5, 6)
print(a, b, c, d, e)
x, y = y, x = 1, 2
print(x, y)
*head, = range(3)
[p, [q, *r]] = [1, [2, 3, 4]]
print(head, p, q, r)
def f(a, b=2, *args, c=3, **kw): return a, b, args, c, kw
print(f(*[1]), f(*"ab", *[3]), f(**{"a": 1, "z": 9}), f(1, *(), c=4, **{}), f(*range(4), **{"c": 0, "k": 1}))
t = (1, 2)
print((*t, 3), [*t, *t], {*t, 0} == {0, 1, 2}, {**{"a": 1}, **{"b": 2}}, f(*t, **dict(c=5)), (lambda *a: a)(*t, *[9]))
d = {"x": 1, "y": 2}
xk, yk = d
xv, yv = d.values()
(k1, v1), (k2, v2) = d.items()
print(xk, yk, xv, yv, k1, v1, k2, v2)
m = [[1, 2], [3, 4]]
(a, b), (c, d) = m
print(a + d, b + c, [sum(r) for r in m], [x * y for x, y in m], [x for row in m for x in row])
lo, *_, hi = sorted([5, 3, 9, 1])
print(lo, hi, _)
s, *n = "solo",
print(s, n, len(n))
def swap(seq, i, j): seq[i], seq[j] = seq[j], seq[i]; return seq
print(swap([1, 2, 3], 0, 2))
g = (i for i in range(3))
u, v, w = g
print(u, v, w, list(g))
i = 0
arr = [10, 20, 30]
i, arr[i] = 1, 99
print(i, arr)
for bad in ("a, b = 1,", "a, b = 'abc'", "a, *b, *c = []" if False else "a, b, *c = [1]", "(a, b), c = 1, 2", "a, b = {1}", "a, b = None", "[a, b] = iter([])", "for a, b in [(1, 2, 3)]: pass", "(lambda a, b: 0)(*[1])", "print(*None)", "f(**5)", "{**[1]}", "[*1]"):
    try: exec(bad); print(bad, "ok")
    except Exception as ex: print(bad, "->", type(ex).__name__, ex)
