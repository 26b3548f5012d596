from itertools import tee
class Re:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        Re.n += 1
        if Re.n == 2:
            try:
                next(b)
            except RuntimeError as e:
                print(type(e).__name__)
        if Re.n > 4: raise StopIteration
        return Re.n
a, b = tee(Re())
print(list(a)[:2], len(list(b)) <= 5)
