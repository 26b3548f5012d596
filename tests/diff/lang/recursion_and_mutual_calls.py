def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(10), odd(7), even(7), even(300))
def fact(n): return 1 if n < 2 else n * fact(n - 1)
def fib(n, memo={}):
    if n in memo: return memo[n]
    memo[n] = r = n if n < 2 else fib(n - 1) + fib(n - 2)
    return r
def gcd(a, b): return a if not b else gcd(b, a % b)
def power(b, e): return 1 if e == 0 else power(b * b, e // 2) * (b if e % 2 else 1)
def flatten(x): return [y for i in x for y in flatten(i)] if isinstance(x, list) else [x]
def perms(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
def ackermann(m, n): return n + 1 if not m else ackermann(m - 1, 1) if not n else ackermann(m - 1, ackermann(m, n - 1))
def hanoi(n, a, b, c): return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)
def binary(n): return str(n) if n < 2 else binary(n // 2) + str(n % 2)
def depth(x): return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0
def collatz(n, steps=0): return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)
def rev(s): return s if len(s) <= 1 else rev(s[1:]) + s[0]
def pal(s): return len(s) < 2 or s[0] == s[-1] and pal(s[1:-1])
def combos(l, k): return [[]] if k == 0 else [] if not l else [[l[0]] + c for c in combos(l[1:], k - 1)] + combos(l[1:], k)
def qsort(l): return [] if not l else qsort([x for x in l[1:] if x < l[0]]) + [l[0]] + qsort([x for x in l[1:] if x >= l[0]])
def bsearch(l, x, lo=0, hi=None):
    hi = len(l) if hi is None else hi
    if lo >= hi: return -1
    m = (lo + hi) // 2
    return m if l[m] == x else bsearch(l, x, m + 1, hi) if l[m] < x else bsearch(l, x, lo, m)
print(fact(20), fact(60) % 10**9, fib(90), gcd(1071, 462), power(3, 50), flatten([1, [2, [3, [[4]], []]]]), perms("abc"))
print(ackermann(2, 4), hanoi(8, *"abc"), binary(37), depth([1, [2, [3]], []]), collatz(27), rev("hello"), pal("racecar"), pal("ab"))
print(combos([1, 2, 3, 4], 2), qsort([3, 6, 1, 8, 2, 9, 2]), bsearch(list(range(0, 100, 3)), 42), bsearch([1, 2], 5))
class Tree:
    def __init__(self, *kids): self.kids = kids
    def size(self): return 1 + sum(k.size() for k in self.kids)
    def __repr__(self): return f"T({', '.join(map(repr, self.kids))})"
    def __eq__(self, o): return len(self.kids) == len(o.kids) and all(a == b for a, b in zip(self.kids, o.kids))
t = Tree(Tree(), Tree(Tree(), Tree(Tree())))
print(t.size(), t, t == Tree(Tree(), Tree(Tree(), Tree(Tree()))), t == Tree())
deep = lambda n: n if n == 0 else deep(n - 1) + 1
print(deep(800))
