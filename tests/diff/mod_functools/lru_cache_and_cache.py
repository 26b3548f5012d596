from functools import lru_cache, cache, cached_property
calls = []
@lru_cache(maxsize=2)
def f(x, y=0):
    calls.append((x, y))
    return x + y
print(f(1), f(1), f(2), f(3), f(1), calls, f.cache_info(), f.cache_parameters())
f.cache_clear()
print(f.cache_info(), f(1, y=2), f(1, 2), f(y=2, x=1), f.cache_info(), f.__name__, f.__wrapped__(5))
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@lru_cache
def g(x): return type(x).__name__
print(g(1), g(1.0), g(True), g("1"), g.cache_info())
@lru_cache(typed=True)
def h(x): return type(x).__name__
print(h(1), h(1.0), h(True), h.cache_info(), h.cache_parameters())
@lru_cache(maxsize=0)
def z(x): calls.append(x); return x
print(z(1), z(1), z.cache_info())
@lru_cache(maxsize=None)
def bad(x):
    if x: raise ValueError(x)
    return 0
for _ in range(2):
    try: bad(1)
    except ValueError as e: print(e)
print(bad(0), bad.cache_info(), lru_cache(maxsize=-5)(len).cache_parameters(), lru_cache(len).cache_info())
for e in ("f([])", "f({})", "f()", "f(1, 2, 3)", "lru_cache(maxsize='a')", "lru_cache(5)(len)([1])", "cache()", "fib('a')", "lru_cache(maxsize=1.5)(len)"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
class C:
    def __init__(self): self.n = 0
    @cached_property
    def v(self): "doc"; self.n += 1; return self.n * 10
    @lru_cache
    def m(self, x): self.n += 1; return self.n + x
    @staticmethod
    @cache
    def s(x): return x * 2
c = C()
print(c.v, c.v, c.n, c.__dict__, c.m(1), c.m(1), c.s(4), C.v.__doc__, C.v.attrname)
del c.v
print(c.v, c.n)
c.v = 5
print(c.v, type(C.v).__name__, C.m.cache_info())
class NoDict:
    __slots__ = ()
    @cached_property
    def v(self): return 1
try:
    NoDict().v
except TypeError as e:
    print(e)
