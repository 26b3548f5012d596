class A:
    n = 3
    xs = [i for i in range(n)]
    ys = [[j for j in range(i)] for i in xs]
    gen = list(i for i in xs if i)
    d = {i: str(i) for i in xs}
print(A.xs, A.ys, A.gen, A.d)
def f():
    x = 1
    r = [x for x in range(3)]
    return x, r, [x for _ in range(2)]
print(f())
def g():
    fs = [lambda: i for i in range(3)]
    return [h() for h in fs]
print(g())
def h():
    try:
        [1 / 0 for _ in [1]]
    except ZeroDivisionError as e:
        return str(e)
print(h())
def k():
    [y := i for i in range(3)]
    return y, [(a, b) for a in range(2) for b in range(a + 1)], {z for z in "aa"}
print(k())
print([[x + y for x in range(2)] for y in range(2)], [x for x in [1, 2] if (lambda: x)() > 1])
def outer():
    def inner(): return [v for v in data]
    data = [1]
    return inner()
print(outer())
