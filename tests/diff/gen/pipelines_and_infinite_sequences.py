from itertools import islice


def naturals(n=0):
    while True:
        yield n
        n += 1


def primes():
    seen = []
    for n in naturals(2):
        if all(n % p for p in seen if p * p <= n):
            seen.append(n)
            yield n


def take(n, it):
    return list(islice(it, n))


def windows(it, k):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == k:
            yield tuple(buf)
            buf.pop(0)


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


def flatten(x):
    for i in x:
        if isinstance(i, (list, tuple)):
            yield from flatten(i)
        else:
            yield i


def perms(xs):
    if len(xs) <= 1:
        yield xs
    else:
        for i in range(len(xs)):
            for p in perms(xs[:i] + xs[i + 1:]):
                yield [xs[i]] + p


print(take(12, primes()), take(5, windows(primes(), 3)))
print(take(10, (x * x for x in naturals() if x % 3 == 1)), take(15, fib()))
print(list(collatz(27))[:10], sum(1 for _ in collatz(27)), max(collatz(27)))
print(list(flatten([1, [2, (3, [4, [5]]), []], 6])), list(perms([1, 2, 3])))
even = filter(lambda v: v % 2 == 0, fib())
print(take(6, map(lambda a, b: (a, b), even, naturals())))
lines = (l.strip() for l in "  a=1 \n b=2\n\n c = 3".split("\n"))
pairs = (l.split("=") for l in lines if l)
print({k.strip(): int(v) for k, v in pairs})


def rle(s):
    it = iter(s)
    try:
        prev = next(it)
    except StopIteration:
        return
    n = 1
    for c in it:
        if c == prev:
            n += 1
        else:
            yield prev, n
            prev, n = c, 1
    yield prev, n


print(list(rle("aaabccd")), list(rle("")), "".join(c * n for c, n in rle("xxyz")))
