from itertools import chain, combinations, cycle, islice, count, repeat, starmap, tee, zip_longest, groupby, filterfalse, takewhile, accumulate
import operator
def take(n, it): return list(islice(it, n))
def tail(n, it):
    from collections import deque
    return list(deque(it, maxlen=n))
def nth(it, n, default=None): return next(islice(it, n, None), default)
def all_equal(it):
    g = groupby(it)
    return next(g, True) and not next(g, False)
def grouper(it, n, fill=None): return list(zip_longest(*[iter(it)] * n, fillvalue=fill))
def powerset(it):
    s = list(it)
    return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def unique(it, key=None):
    seen = set()
    for e in it:
        k = e if key is None else key(e)
        if k not in seen:
            seen.add(k)
            yield e
def roundrobin(*its):
    active = len(its)
    nexts = cycle(iter(it).__next__ for it in its)
    while active:
        try:
            for nx in nexts:
                yield nx()
        except StopIteration:
            active -= 1
            nexts = cycle(islice(nexts, active))
def partition(pred, it):
    a, b = tee(it)
    return list(filterfalse(pred, a)), list(filter(pred, b))
def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    data[:3] = 0, 0, 0
    limit = int(n ** 0.5) + 1
    yield 2
    for p in (i for i in range(3, limit, 2) if data[i]):
        data[p * p:n:p + p] = bytes(len(range(p * p, n, p + p)))
    yield from (i for i in range(3, n, 2) if data[i])
def batched(it, n):
    it = iter(it)
    while batch := tuple(islice(it, n)):
        yield batch
def sliding(it, n):
    its = tee(it, n)
    for i, s in enumerate(its):
        next(islice(s, i, i), None)
    return zip(*its)
print(take(3, count()), tail(2, "abcd"), nth("abc", 1), nth("abc", 9, "d"), all_equal("aaa"), all_equal("ab"), all_equal([]), grouper("abcde", 2, "x"))
print(list(powerset([1, 2, 3])), list(unique("AbaBc", str.lower)), list(roundrobin("abc", "d", "ef")), partition(lambda v: v > 2, range(5)), list(sieve(50)), list(batched("abcdefg", 3)), list(sliding(range(5), 3)))
print(sum(starmap(operator.mul, zip([1, 2, 3], [4, 5, 6]))), list(takewhile(lambda v: v < 50, accumulate(repeat(2), operator.mul))), list(chain.from_iterable(repeat(tuple("ab"), 2))))
print([sum(x) for x in zip(*[[1, 2], [3, 4]])], list(map(list, zip(*["abc", "def"]))), dict(zip(count(1), "abc")))
