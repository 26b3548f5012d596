class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return CountIter(self.n)


class CountIter:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration("the end")
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(list(c), list(c), [a + b for a in c for b in c][:4])
it = iter(c)
print(next(it), list(it), list(it))
vals = iter([1, 2, 0, 3])
print(list(iter(lambda: next(vals), 0)), list(vals))
s = iter(lambda: 5, 5)
print(list(s), type(s).__name__)


class GenIter:
    def __init__(self, *a): self.a = a
    def __iter__(self):
        for x in self.a:
            yield x
            yield -x


print(list(GenIter(1, 2)), dict(zip(GenIter(1, 2), GenIter(3, 4))), max(GenIter(5, 9)))


class Broken:
    def __iter__(self): return 5


class NoNext:
    def __iter__(self): return self


class Raises:
    def __iter__(self): return self
    def __next__(self): raise ValueError("in next")


for b in (Broken, NoNext, Raises):
    for use in (iter, list, lambda x: [*x], lambda x: next(iter(x)), lambda x: 1 in x, sum, lambda x: dict.fromkeys(x), lambda x: "".join(x)):
        try:
            use(b())
            print("ok", b.__name__)
        except Exception as e:
            print(b.__name__, type(e).__name__, e)


class Resumes:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n


r = Resumes()
print(list(r), list(r), list(r))
z = zip(r, r)
print(list(z))
print([*map(lambda a, b: a * b, [1, 2, 3], [4, 5])], list(filter(None, [0, 1, "", "a"])), list(enumerate("ab", start=5)), list(zip()), list(reversed([1, 2])))
