# Closures, decorators, functools and keyword arguments.
from functools import lru_cache, partial, reduce, wraps


def counted(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def compose(*functions):
    return lambda x: reduce(lambda value, f: f(value), functions, x)


@counted
def scale(value, *, factor=2, offset=0):
    return value * factor + offset


@lru_cache(maxsize=None)
def partitions(n, largest):
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(1, min(n, largest) + 1))


def make_counter(start=0):
    def step(by=1):
        nonlocal start
        start += by
        return start

    return step


pipeline = compose(partial(scale, factor=3), partial(scale, offset=1), lambda x: x % 1000)
value = 1
for i in range(300000):
    value = pipeline(value + i)
counters = [make_counter(i) for i in range(10)]
for i in range(1000000):
    counters[i % 10](i % 3)
print(value, scale.calls, partitions(90, 90), [c(0) for c in counters])
