from itertools import count, cycle, repeat, islice, takewhile, dropwhile, accumulate, starmap, compress, filterfalse
ids = count(100)
print([f"{name}-{next(ids)}" for name in ("a", "b")], next(ids))
colors = cycle(["red", "blue"])
print([(n, next(colors)) for n in range(3)], list(islice(colors, 3)))
print(list(map(pow, [1, 2, 3], repeat(2))), list(repeat("x", 2)), dict(zip("abc", repeat(0))))
print(list(accumulate([100, -20, 50, -60])), list(accumulate("abc")), list(accumulate([3, 1, 4, 1, 5], max)))
print(list(takewhile(lambda v: v < 40, accumulate(count(1)))), list(dropwhile(str.isspace, "  hi ")))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print(list(islice(fib(), 10)), sum(takewhile(lambda v: v < 100, filterfalse(lambda v: v % 2, fib()))))
print(list(starmap(lambda a, b: a * b, [(2, 3), (4, 5)])), list(compress("abcd", [1, 0, 0, 1])))
balance = list(accumulate([10, 20, 30], lambda total, v: total * 1.1 + v, initial=100))
print([round(b, 2) for b in balance])
schedule = list(zip(islice(cycle("MTW"), 5), count(1)))
print(schedule, len(schedule))
evens = (n for n in count() if n % 2 == 0)
print([next(evens) for _ in range(4)], next(n for n in count(50) if n % 7 == 0))
