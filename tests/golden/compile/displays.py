def displays(a, b):
    x = [1, a], (1, a), {1, a}, {1: a}
    y = [1, 2, 3], {1, 2, 3}, {'a': 1, 'b': 2}, (), []
    z = [*a, 1, b], {*a, 1}, (*a, b), {**a, 'x': 1}
    return x, y, z


def strings(a, w):
    return f"{a}", f"{a!r:>{w}} {a!s} {a!a:x}", f"plain", f"{'x'}"


def items(a, i):
    a[i] = a[1]
    a[i] += 1
    a.x += 1
    del a[i], a.x
    a[1:2] = a[1:], a[:i], a[::2], a[i, 1:2]
    return a[-1]


def bytes_and_big():
    return b'\x00a', 123456789012345678901234567890, 1.5, 2j, ..., 'é\n'
