from functools import lru_cache
@lru_cache(maxsize=3)
def f(n):
    if n == 5:
        f.cache_clear()
    return n if n < 2 else f(n - 1) + f(n - 2)
print(f(10), f.cache_info().currsize <= 3)
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o):
        g.cache_clear()
        return False
@lru_cache(maxsize=2)
def g(k): return k.n
for i in range(6):
    print(g(K(i)), end=" ")
print(g.cache_info().currsize <= 2)
@lru_cache
def h(n): return h(n)
try:
    h(1)
except RecursionError:
    print("RecursionError", h.cache_info().currsize)
