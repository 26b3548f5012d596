print("fact:", 'traceback recursion with different lines')
import sys

sys.setrecursionlimit(40)


def ping(n):
    if n % 2:
        return pong(n + 1)
    return pong(n + 2)


def pong(n):
    return ping(n - 1)


try:
    ping(0)
except RecursionError as e:
    print("caught", e)
print("limit", sys.getrecursionlimit())
ping(1)
