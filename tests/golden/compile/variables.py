def assigned(a):
    if a:
        x = 1
    print(x)
    print(x)
    del a
    a


def swap(a, b):
    a, b = b, a
    a, b = b, a + b
    a, b = a[0], 1
    return a, b


def outer(p):
    n = 0
    def inner():
        nonlocal n
        n += p
        del n
        return lambda: n + p
    del p
    return inner


def globals_():
    global g
    g = len
    del g


class Scope:
    a = 1
    b = a, len
    del b


def classes(x):
    class Inner:
        y = x
    return Inner


def unpack(t):
    a, b = t
    t.x, t[0] = t
    c, *d, e = t
    [f, (g, h)] = t
    for i, j in t: f(i)
