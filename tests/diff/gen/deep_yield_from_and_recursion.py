import sys


def chain(n):
    if n == 0:
        yield "bottom"
        return 0
    r = yield from chain(n - 1)
    return r + 1


def final(g):
    r = yield from g
    yield r


print(list(final(chain(10))))
print(list(final(chain(200)))[-1])


class Node:
    def __init__(self, v, left=None, right=None):
        self.v, self.left, self.right = v, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.v
        if self.right:
            yield from self.right


def build(lo, hi):
    if lo > hi:
        return None
    mid = (lo + hi) // 2
    return Node(mid, build(lo, mid - 1), build(mid + 1, hi))


t = build(1, 31)
print(list(t), sum(t), max(t), 17 in t, 99 in t)


def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


moves = list(hanoi(5))
print(len(moves), moves[:8])


def subsets(s):
    if not s:
        yield frozenset()
        return
    *rest, last = s
    for sub in subsets(rest):
        yield sub
        yield sub | {last}


print(sorted(map(sorted, subsets("abc"))))


def queens(n, row=0, cols=()):
    if row == n:
        yield cols
    for c in range(n):
        if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
            yield from queens(n, row + 1, cols + (c,))


print(next(queens(6)), len(list(queens(6))))
try:
    list(final(chain(sys.getrecursionlimit() + 50)))
except RecursionError as e:
    print("RecursionError")
