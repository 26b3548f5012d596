from functools import lru_cache


def lcs(a, b):
    d = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            d[i][j] = d[i - 1][j - 1] + 1 if x == y else max(d[i - 1][j], d[i][j - 1])
    out, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif d[i - 1][j] >= d[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(out))


@lru_cache(maxsize=None)
def edit(a, b):
    if not a or not b:
        return len(a) + len(b)
    return min(edit(a[1:], b) + 1, edit(a, b[1:]) + 1, edit(a[1:], b[1:]) + (a[0] != b[0]))


def knapsack(items, cap):
    best = [(0, ())] * (cap + 1)
    for n, w, v in items:
        for c in range(cap, w - 1, -1):
            cand = best[c - w][0] + v
            if cand > best[c][0]:
                best[c] = cand, best[c - w][1] + (n,)
    return best[cap]


def coins(amount, cs):
    ways = [1] + [0] * amount
    for c in cs:
        for a in range(c, amount + 1):
            ways[a] += ways[a - c]
    return ways[amount]


def max_sub(a):
    best = cur = a[0]
    for x in a[1:]:
        cur = max(x, cur + x)
        best = max(best, cur)
    return best


def lis(a):
    d = []
    for i, x in enumerate(a):
        d.append(max([d[j] for j in range(i) if a[j] < x], default=[], key=len) + [x])
    return max(d, key=len, default=[])


def partitions(n, m=None):
    m = m or n
    if n == 0:
        yield []
    for k in range(min(n, m), 0, -1):
        for p in partitions(n - k, k):
            yield [k] + p


print(lcs("AGGTAB", "GXTXAYB"), edit("kitten", "sitting"), knapsack([("a", 5, 10), ("b", 4, 40), ("c", 6, 30), ("d", 3, 50)], 10))
print(coins(100, [1, 5, 10, 25, 50]), coins(3, [2]), max_sub([-2, 1, -3, 4, -1, 2, 1, -5, 4]), lis([10, 9, 2, 5, 3, 7, 101, 18]))
print(list(partitions(5)), sum(1 for _ in partitions(15)))
grid = [[1, 3, 1], [1, 5, 1], [4, 2, 1]]
for i in range(3):
    for j in range(3):
        if i or j:
            grid[i][j] += min(grid[i - 1][j] if i else 10**9, grid[i][j - 1] if j else 10**9)
print(grid[-1][-1], grid)
catalan = [1]
for n in range(10):
    catalan.append(sum(catalan[i] * catalan[n - i] for i in range(n + 1)))
print(catalan)
pascal = [[1]]
for _ in range(6):
    pascal.append([a + b for a, b in zip([0] + pascal[-1], pascal[-1] + [0])])
print(pascal[-1], [sum(r) for r in pascal])
