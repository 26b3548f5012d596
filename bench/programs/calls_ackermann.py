# Deep recursion: many calls that do almost nothing else.
import sys
sys.setrecursionlimit(20000)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def takeuchi(x, y, z):
    if y >= x:
        return z
    return takeuchi(takeuchi(x - 1, y, z), takeuchi(y - 1, z, x), takeuchi(z - 1, x, y))


print(ackermann(2, 300), ackermann(3, 8), takeuchi(18, 12, 6), takeuchi(20, 12, 4))
