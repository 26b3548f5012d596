from functools import lru_cache, cache, reduce, partial
@cache
def stairs(n): return 1 if n < 2 else stairs(n - 1) + stairs(n - 2)
@lru_cache(maxsize=None)
def grid(r, c): return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)
@lru_cache(128)
def coin(amount, coins):
    if amount == 0: return 1
    if amount < 0 or not coins: return 0
    return coin(amount - coins[0], coins) + coin(amount, coins[1:])
print([stairs(n) for n in range(10)], stairs(100), stairs.cache_info())
print(grid(5, 5), grid(16, 16), grid.cache_info().misses, coin(100, (50, 25, 10, 5, 1)), coin.cache_info().currsize <= 128)
hits = []
@lru_cache(maxsize=3)
def tracked(*args, **kw):
    hits.append((args, tuple(kw.items())))
    return len(hits)
print(tracked(1), tracked(1), tracked(x=1), tracked(x=1, y=2), tracked(y=2, x=1), tracked(1), hits)
print(tracked.cache_info(), tracked("a"), tracked(("a",)), tracked.cache_info())
tracked.cache_clear()
print(tracked.cache_info(), tracked(1))
@lru_cache
def keyed(a, b=2): return a, b
print(keyed(1), keyed(1, 2), keyed(1, b=2), keyed(a=1), keyed.cache_info().misses)
@lru_cache(typed=True)
def typed(x): return repr(x)
print(typed(1), typed(1.0), typed(True), typed.cache_info().misses)
class Fib:
    def __init__(self): self.calls = 0
    @cache
    def get(self, n):
        self.calls += 1
        return n if n < 2 else self.get(n - 1) + self.get(n - 2)
f = Fib()
print(f.get(30), f.calls, Fib.get.cache_info().hits)
for bad in (lambda: keyed([]), lambda: keyed({}), lambda: keyed(), lambda: stairs("x"), lambda: keyed(1, c=2)):
    try: print(bad())
    except TypeError as e: print(e)
print(keyed.__name__, keyed.__wrapped__(5), keyed.__doc__, keyed.cache_parameters(), callable(keyed), type(keyed).__name__)
print(reduce(lambda a, f: f(a), [lambda x: x + 1, lambda x: x * 2, str], 3), reduce(lambda acc, kv: acc | {kv[1]: kv[0]}, {"a": 1, "b": 2}.items(), {}))
memo_fact = cache(lambda n: 1 if n == 0 else n * memo_fact(n - 1))
print(memo_fact(20), memo_fact.cache_info().currsize, list(map(partial(grid, 2), range(4))))
@lru_cache(maxsize=2)
def evict(n): hits.append(n); return n
hits.clear()
for n in (1, 2, 1, 3, 2, 1): evict(n)
print(hits, evict.cache_info())
