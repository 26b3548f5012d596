x, y, d, l = 5, 2, {"k": [1, 2, {"n": 9}]}, [3, 1, 2]
print(x if y else d, (x, y)[y > 3], not x == y, -x ** -y, 2 ** -1 ** 2, (lambda: x)(), [*l, *d], {**d}["k"][2]["n"])
print(x < y if y else x, x or y and d, (x or y) and l, x is not y, x not in l, not x in l, 1 if 0 else 2 if 0 else 3)
print(l[0] if l else None, l[-1:][0], l[x > y], l[::-1][0:2], d["k"][-1]["n"], "abc"[1], (1, 2)[0], {1: 2}[1], [1][0], f"{x}"[0], b"ab"[0])
print(x.__class__.__name__, (5).real, 5 .real, 5.0.real, 1j.imag, "a".upper().lower().title(), [].__class__, ().__len__(), {}.get("k", "dflt"))
print(lambda_ := (lambda a, b=2: a * b)(3), (yield_ := 4), lambda_)
print([a for a in range(10) if a % 2 if a % 3], [a if a else -1 for a in range(3)], [(a, b) for a in range(2) for b in "xy" if a], {a: b for a, b in zip("ab", range(2))})
print((a for a in [1]).__class__.__name__, sum(a for a in l), max((a for a in l), default=0), *(a * 2 for a in l), sorted((a for a in l), key=lambda a: -a))
print(1 < x > y != 3 in l, x @ y if False else "no matmul", ~x & 0xF | y << 1 ^ 3, x // y * y + x % y == x, --x, +x)
print(..., None, True, (), [], {}, {*()}, (1,), (x,), [x, ], {x, }, {x: y, }, ((x)), "", b"", 0, 0., .0, 0j)
print(print, end="\n") if False else print("conditional statement expression")
a = b = c = (1, 2)
a, b = b, a = 3, 4
print(a, b, c)
i = 0
l[i], i = 9, 1
print(l, i)
z = [0] * 3
z[0], z[1:], w = 1, (2, 3), 4
print(z, w)
print(*[1], *[2, 3], sep=",", **{"end": "!\n"})
print((lambda *a, **k: (a, k))(*[1], 2, *(3,), x=1, **{"y": 2}), (lambda x: lambda y: x + y)(1)(2))
t = 1,
print(t, (1), (1,), type((1)), [1, 2][0], [1, 2] [1])
if (n := 10) > 5 and (m := n * 2): print(n, m)
assert (1, 2) == tuple([1, 2]), "msg"
print("%s" % 1 + "a", "a" "b" % () if True else 0, -1 .__abs__() if False else (-1).__abs__(), not [] + [1], 3 - -3, 3 - - - 3, 2**3**2, (2**3)**2, -2**2)
print(x if x else y if y else d, [x if x > 1 else y for x in l], {k: v for k, v in d.items() if k}, x == y == 3 == 4, 1 in [1] is True)
