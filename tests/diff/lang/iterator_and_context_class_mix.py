class Timer:
    clock = 0
    def __init__(self, name): self.name = name
    def __enter__(self): Timer.clock += 1; self.start = Timer.clock; return self
    def __exit__(self, t, v, tb):
        Timer.clock += 1
        self.elapsed = Timer.clock - self.start
        self.error = t and t.__name__
        return t is KeyError
class Chunks:
    def __init__(self, data, n): self.data, self.n = data, n
    def __iter__(self):
        for i in range(0, len(self.data), self.n): yield self.data[i:i + self.n]
    def __len__(self): return -(-len(self.data) // self.n)
    def __getitem__(self, i): return self.data[i * self.n:(i + 1) * self.n]
    def __reversed__(self): return (self[i] for i in range(len(self) - 1, -1, -1))
class Peek:
    END = object()
    def __init__(self, it): self.it, self.buf = iter(it), []
    def __iter__(self): return self
    def __next__(self): return self.buf.pop() if self.buf else next(self.it)
    def peek(self):
        if not self.buf:
            try: self.buf.append(next(self.it))
            except StopIteration: return self.END
        return self.buf[-1]
    def __bool__(self): return self.peek() is not self.END
with Timer("outer") as o:
    with Timer("inner") as i: pass
    with Timer("err") as e: raise KeyError("swallowed")
print(o.elapsed, i.elapsed, e.elapsed, e.error, o.error)
try:
    with Timer("fail") as f: [][0]
except IndexError as ex: print(f.error, ex)
c = Chunks("abcdefgh", 3)
print(list(c), len(c), c[1], list(reversed(c)), "def" in c, [*map(str.upper, c)], dict(enumerate(c)), max(c, key=len), sorted(c, reverse=True))
p = Peek([1, 2, 3])
print(p.peek(), next(p), p.peek(), next(p), bool(p), list(p), bool(p), p.peek() is Peek.END)
def tokens(s):
    p = Peek(s)
    while p:
        ch = next(p)
        if ch.isdigit():
            while p and p.peek().isdigit(): ch += next(p)
            yield int(ch)
        elif not ch.isspace(): yield ch
print(list(tokens("12 + 34*(5-6)")))
class Managed:
    def __init__(self, *items): self.items = items
    def __enter__(self): return iter(self.items)
    def __exit__(self, *exc): self.items = ()
m = Managed(1, 2, 3)
with m as it:
    first = next(it)
    rest = [x * 10 for x in it]
print(first, rest, m.items)
class Range2:
    def __init__(self, n): self.n = n
    def __iter__(self): self.i = 0; return self
    def __next__(self):
        if self.i >= self.n: raise StopIteration
        self.i += 1
        return self.i
r = Range2(3)
print([(a, b) for a in r for b in Range2(2)], list(r), sum(r), 2 in r, list(zip(r, "abc")))
