x = "global"
data = [1, 2, 3]
g = (x + v for v in data for x in [v * 10])
data = ["rebound"]
print(list(g))


def f():
    y = 1
    g = (y + i for i in range(3))
    y = 100
    return list(g)


print(f())
gens = [(lambda: n for n in range(i)) for i in range(3)]
print([[f() for f in g] for g in gens])
fs = list(lambda: n for n in range(3))
print([h() for h in fs])
print(sum(i * i for i in range(10)), max((len(w), w) for w in ["a", "bbb", "cc"]), any(i > 3 for i in range(5)), "".join(c for c in "a1b2" if c.isalpha()))
print(list((i, j) for i in range(3) for j in range(i)), set(i % 3 for i in range(9)), dict((i, i * i) for i in range(3)), tuple(i for i in range(3)), sorted((-i for i in range(3))))


class C:
    items = [1, 2]
    ok = list(v for v in items)
    try:
        bad = list(items for _ in range(1))
    except NameError as e:
        bad = str(e)


print(C.ok, C.bad)
it = iter(range(10))
print(list(zip(it, it)), list(a + b for a, b in zip(*[iter(range(6))] * 2)))
nested = ((i, list(j for j in range(i))) for i in range(3))
print(list(nested))
log = []


def src():
    for i in range(3):
        log.append(i)
        yield i


g = (v * 2 for v in src())
print(log, next(g), log, next(g), log)
del g
first = next((v for v in [1, 5, 8] if v > 4), None)
missing = next((v for v in [1] if v > 4), "none")
print(first, missing)
print([*(a for a in "xy")], {**{k: v for k, v in (("a", 1),)}}, (lambda *a: a)(*(i for i in range(3))))
try:
    list(v / 0 for v in [1])
except ZeroDivisionError as e:
    print(e)
try:
    (v for v in 5)
except TypeError as e:
    print(e)
