import sys

sys.setrecursionlimit(60)


def down(n):
    if n == -1:
        return 0
    return 1 + down(n - 1)


print(down(5))
print(down(20))


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as e:
    print(type(e).__name__, e)
    print(isinstance(e, RuntimeError))
sys.setrecursionlimit(50)
forever(0)
