from functools import wraps, partial, reduce, lru_cache
def logged(prefix):
    def deco(fn):
        @wraps(fn)
        def wrapper(*args, **kw):
            result = fn(*args, **kw)
            print(f"{prefix}{fn.__name__}{args}{kw or ''} -> {result!r}")
            return result
        return wrapper
    return deco
@logged("> ")
def add(a: int, b: int = 2) -> int:
    "Adds."
    return a + b
print(add(1), add(1, b=5), add.__name__, add.__doc__, add.__wrapped__(3), add.__annotations__)
def retry(times):
    def deco(fn):
        @wraps(fn)
        def w(*a):
            for i in range(times):
                try: return fn(*a)
                except ValueError as e: last = e
            raise last
        return w
    return deco
state = {"n": 0}
@retry(3)
def flaky():
    state["n"] += 1
    if state["n"] < 3: raise ValueError(state["n"])
    return "ok"
print(flaky(), state, flaky.__qualname__)
class CountCalls:
    def __init__(self, fn): wraps(fn)(self); self.n = 0
    def __call__(self, *a): self.n += 1; return self.__wrapped__(*a)
@CountCalls
def square(x): return x * x
print(square(3), square(4), square.n, square.__name__)
print(reduce(lambda f, g: lambda x: g(f(x)), [abs, lambda v: v + 1, str])(-4), partial(add, 10)(b=1))
