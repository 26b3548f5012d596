from itertools import tee, cycle, count, chain, zip_longest, product, accumulate, islice
class Re:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 5: raise StopIteration
        if self.n == 2:
            return ("nested", next(holder[0], None))
        return self.n
for make in (lambda r: map(lambda x: x, r), lambda r: filter(None, r), lambda r: zip(r), lambda r: enumerate(r), lambda r: chain(r), lambda r: islice(r, 10), lambda r: accumulate(r, lambda a, b: b), lambda r: (x for x in r)):
    r = Re()
    holder = [None]
    holder[0] = it = make(r)
    try:
        print([str(x)[:40] for x in it])
    except (ValueError, RuntimeError) as e:
        print(type(e).__name__, e)
