def batches(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield buf
            buf = []
    if buf: yield buf
def windows(seq, n):
    for i in range(len(seq) - n + 1): yield seq[i:i + n]
def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try: yield next(it)
            except StopIteration: its.remove(it)
def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or x is not None and x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)
def running_mean():
    total = n = 0
    mean = None
    while True:
        v = yield mean
        total, n = total + v, n + 1
        mean = total / n
def chunk_by(it, key):
    group, last = [], object()
    for x in it:
        k = key(x)
        if k != last and group:
            yield last, group
            group = []
        last = k
        group.append(x)
    if group: yield last, group
print(list(batches(range(7), 3)), list(batches([], 2)), list(windows("abcd", 2)), list(windows([1], 2)))
print(list(interleave("abc", [1], (True, False))), list(merge([1, 4, 6], [2, 3, 7, 8])), list(merge([], [1])))
m = running_mean()
next(m)
print([m.send(v) for v in (10, 20, 60)], list(chunk_by([1, 1, 2, 2, 1], lambda v: v)), list(chunk_by("aAbB", str.lower)))
def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found): found.append(n); yield n
        n += 1
p = primes()
print([next(p) for _ in range(10)], next(x for x in p if x > 50))
def take_until(it, pred):
    for x in it:
        yield x
        if pred(x): return
print(list(take_until(primes(), lambda v: v > 12)), sum(take_until(iter([5, 5, 0, 9]), lambda v: not v)))
def permute(items):
    if not items: yield ()
    for i, x in enumerate(items):
        for rest in permute(items[:i] + items[i + 1:]): yield (x, *rest)
print(list(permute([1, 2, 3])), sum(1 for _ in permute("abcd")))
def countdown(n):
    while n:
        reset = yield n
        n = reset if reset else n - 1
c = countdown(3)
print(next(c), next(c), c.send(5), list(c))
