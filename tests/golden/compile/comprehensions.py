def comps(xs, n):
    a = [x + n for x in xs if x > n]
    b = {x: y for x, y in xs}
    c = {x for row in xs for x in row if x}
    d = [[x * y for y in xs] for x in xs]
    return list(x for x in xs), [lambda: x for x in xs], [y for x in xs for y in [f(x)]]


squares = [i * i for i in range(10)]


class C:
    a = 1
    b = [a for a in range(a)]


def walrus(xs):
    if any((hit := x) > 1 for x in xs): return hit
    return [last := x for x in xs], last
