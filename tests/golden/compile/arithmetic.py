def immediates(a, b):
    return a + 1, a - 2, a * 3, a // 4, a % 5, a & 6, a << 7, a >> 8, 1 - a


def floats(a):
    return a + 1.5, a - 2.5, 3.5 * a, a / 2, a**2, 2.0**a


def registers(a, b):
    x = a + b - a * b / a // b % a ** b
    y = a << b >> a & b | a ^ b
    x @= y
    x += 1
    return -x, +x, ~x, not x


def comparisons(a, b):
    p = a < b, a <= b, a == b, a != b, a > b, a >= b, a is b, a in b
    q = a is not b, a not in b, a < b < 3, not a in b
    return p, q


def folded():
    return 2 * 3 + 4, 'a' * 3 + 'b', -1, (1, 2)[1], 2**100, 1e3 / 8, not 0, 10**20 * 1.0
