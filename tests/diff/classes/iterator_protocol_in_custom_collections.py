class Bag:
    def __init__(self, items=()): self._d = {}; [self.add(i) for i in items]
    def add(self, x): self._d[x] = self._d.get(x, 0) + 1; return self
    def __iter__(self):
        for k, n in self._d.items():
            for _ in range(n): yield k
    def __len__(self): return sum(self._d.values())
    def __contains__(self, x): return x in self._d
    def __getitem__(self, x): return self._d.get(x, 0)
    def __delitem__(self, x):
        if x not in self._d: raise KeyError(f"no {x!r} in bag")
        self._d[x] -= 1
        if not self._d[x]: del self._d[x]
    def __eq__(self, o): return isinstance(o, Bag) and self._d == o._d
    def __or__(self, o): return Bag([*self, *o])
    def __and__(self, o): return Bag(k for k in self._d for _ in range(min(self[k], o[k])))
    def __sub__(self, o): return Bag(k for k in self._d for _ in range(self[k] - o[k]))
    def __bool__(self): return bool(self._d)
    def __repr__(self): return f"Bag({list(self)!r})"
b = Bag("mississippi")
print(b, len(b), b["s"], b["z"], "m" in b, "z" in b, sorted(b), set(b) == set("misp"), list(b)[:3])
del b["m"]; del b["s"]
print(b, b == Bag("iiiisss" + "pp"), Bag("aab") | Bag("bc"), Bag("aab") & Bag("abb"), Bag("aab") - Bag("ab"), bool(Bag()), not Bag("x"))
try: del b["q"]
except KeyError as e: print(e)
print(max(b), "".join(b), dict(zip(b, range(3))), [x for x in b if x != "i"], *Bag("xy"), sum(Bag([1, 2, 2])), tuple(Bag("ab")), enumerate(Bag("k")).__next__())
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
c = Countdown(3)
print(list(c), list(c), 5 in Countdown(6), [a for a, _ in zip(Countdown(9), "abc")], min(Countdown(4)), list(map(str, Countdown(2))), dict.fromkeys(Countdown(2), 0))
class Pages:
    def __init__(self, data, size): self.data, self.size = data, size
    def __len__(self): return -(-len(self.data) // self.size)
    def __getitem__(self, i):
        if isinstance(i, slice): return [self[k] for k in range(*i.indices(len(self)))]
        if not -len(self) <= i < len(self): raise IndexError(f"page {i}")
        i %= len(self)
        return self.data[i * self.size:(i + 1) * self.size]
p = Pages("abcdefgh", 3)
print(list(p), p[0], p[-1], p[::2], len(p), "gh" in p, list(reversed(p)), [len(x) for x in p])
try: p[3]
except IndexError as e: print(e)
