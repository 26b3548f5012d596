def subsets(xs, i=0):
    if i == len(xs):
        yield []
        return
    for rest in subsets(xs, i + 1):
        yield rest
        yield [xs[i]] + rest
print(sorted(subsets([1, 2, 3])))
def queens(n, cols=()):
    if len(cols) == n:
        yield cols
        return
    for c in range(n):
        if all(c != k and abs(c - k) != len(cols) - r for r, k in enumerate(cols)):
            yield from queens(n, cols + (c,))
print(next(queens(8)), sum(1 for _ in queens(6)))
def change(amount, coins):
    if amount == 0: yield []
    for i, c in enumerate(coins):
        if c <= amount:
            for rest in change(amount - c, coins[i:]): yield [c] + rest
print(list(change(10, [5, 2, 1]))[:4], sum(1 for _ in change(20, [10, 5, 1])))
def words(grid, r, c, seen=frozenset(), path=""):
    path += grid[r][c]
    yield path
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        n = r + dr, c + dc
        if 0 <= n[0] < 2 and 0 <= n[1] < 2 and n not in seen | {(r, c)}:
            yield from words(grid, *n, seen | {(r, c)}, path)
print(sorted(words(["ab", "cd"], 0, 0)))
def parens(n, o=0, c=0, s=""):
    if len(s) == 2 * n: yield s
    if o < n: yield from parens(n, o + 1, c, s + "(")
    if c < o: yield from parens(n, o, c + 1, s + ")")
print(list(parens(3)))
def inorder(t):
    if t:
        yield from inorder(t[0])
        yield t[1]
        yield from inorder(t[2])
tree = ((None, 1, None), 2, ((None, 3, None), 4, None))
print(list(inorder(tree)), max(inorder(tree)), [a for a, _ in zip(inorder(tree), "ab")])
