a, *b, c = range(6)
print(a, b, c)
*a, b = "xyz"
print(a, b)
(a, (b, *c)), d = (1, (2, 3, 4)), 5
print(a, b, c, d)
[a, *b] = {"k": 1}
print(a, b)
print([*range(3), *"ab", *[]], (*range(2), 9), {*[1, 1, 2]})
print({**{"a": 1}, "b": 2, **{"a": 3}})


def f(*args, **kw):
    return args, kw


print(f(*[1, 2], 3, *(4,), x=1, **{"y": 2}, **{"z": 3}))
print(f(*"ab", **dict(c=1)))
for x, *y in [(1, 2, 3), "pq"]:
    print(x, y)


def g():
    return 1, *[2, 3]


print(g())
t = 1, *range(2)
print(t)
cases = ["a, b = 1, 2, 3", "a, b, c = 1, 2", "a, *b, c = [1]", "a, b = 5", "(a, b), c = 1, 2",
         "a, b = {}", "a, b = 'abc'", "a, b, *c = ()", "[a] = []", "a, b = iter([1])"]
for src in cases:
    try:
        exec(src)
    except Exception as e:
        print(src, "->", type(e).__name__, e)
d = {}
d["x"], d["y"], *d["z"] = 1, 2, 3, 4
print(d)
i, lst = 0, [10, 20, 30]
i, lst[i] = 2, "set"
print(i, lst)
a = b = c = []
a.append(1)
print(c, a is c)
