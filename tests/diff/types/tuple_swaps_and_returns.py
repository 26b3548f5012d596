def minmax(xs):
    return min(xs), max(xs)
lo, hi = minmax([3, 1, 2])
print(lo, hi, minmax("abc"), minmax([5])[0], *minmax([1, 9]))
a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = b, a + b, a
print(a, b, c)
(x, y), z = (1, 2), 3
print(x, y, z)
t = 1, 2, 3
first, *rest = t
*init, last = t
print(first, rest, init, last, t[0:2] + (9,), t * 2, (t,), ((1,),))
print(len(()), len((1,)), (1) == 1, (1,) == 1, type(()), type((1)), type((1,)), tuple([1]) + (2,))
points = [(3, "c"), (1, "a"), (2, "b")]
points.sort()
print(points, sorted(points, key=lambda p: p[1], reverse=True), max(points), dict(points), [n for n, _ in points], list(zip(*points)))
d = {(0, 0): "o", (1, 2): "p"}
for (i, j), name in d.items():
    print(i + j, name, end=" ")
print(d[0, 0], (1, 2) in d, d.get((9, 9)))
def f(): return
def g(): return 1,
def h(): return (yield 5)
print(f(), g(), type(h()), next(h()))
def many(): return 1, [2], {"k": 3}, "s"
n, l, m, s = many()
print(n, l, m, s)
nested = (1, (2, (3, (4,))))
(p, (q, (r, (u,)))) = nested
print(p + q + r + u, nested[1][1][1][0], hash(nested) == hash((1, (2, (3, (4,))))), nested == (1, (2, (3, (4,)))))
i = j = k = 0
i, j, k = (v + 1 for v in (i, j, k))
print(i, j, k, sum(t), t.index(3), t.count(1), 2 in t, t[::-1], min(t), list(t), sorted(t, reverse=True), "".join(("a", "b")), (1, 2) < (1, 2, 0), (2,) > (1, 9))
