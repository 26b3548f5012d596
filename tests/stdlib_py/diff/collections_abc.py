import collections.abc as cabc
from collections.abc import *
vals = [1, "s", b"", bytearray(), [], (), {}, set(), frozenset(), range(3), {}.keys(), {}.values(), {}.items(), iter([]), (i for i in []), len, int, None, 1.5, memoryview(b""), reversed([]), zip(), enumerate([]), map(len, []), object(), lambda: 0, type.__dict__]
for n in cabc.__all__:
    c = getattr(cabc, n)
    print(n, c, [isinstance(v, c) for v in vals].count(True), "".join("01"[isinstance(v, c)] for v in vals))
    print(sorted(c.__abstractmethods__), [b.__name__ for b in c.__mro__], [issubclass(c, getattr(cabc, m)) for m in cabc.__all__].count(True))
async def co(): pass
async def ag(): yield
x = co(); y = ag()
for c in (Awaitable, Coroutine, AsyncIterable, AsyncIterator, AsyncGenerator, Iterator):
    print(c.__name__, isinstance(x, c), isinstance(y, c))
x.close()
class L(MutableSequence):
    def __init__(self, *a): self.a = list(a)
    def __getitem__(self, i): return self.a[i]
    def __setitem__(self, i, v): self.a[i] = v
    def __delitem__(self, i): del self.a[i]
    def __len__(self): return len(self.a)
    def insert(self, i, v): self.a.insert(i, v)
    def __repr__(self): return "L%r" % self.a
l = L(3, 1, 2)
l.append(4); l.extend([5, 6]); l += (7,); print(l); l.reverse(); print(l, l.pop(), l.pop(0), 4 in l, l.index(4), l.count(5), list(reversed(l)), list(l))
l.remove(4); print(l)
for f in (lambda: l.remove(99), lambda: l.index(1, 100), lambda: L().pop()):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(l.index(1, -3), l.index(2, 0, -1)); l.extend(l); print(l); l.clear(); print(l, len(l))
class M(MutableMapping):
    def __init__(self, *a, **k): self.d = dict(*a, **k)
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M(a=1, b=2)
print(list(m.keys()), m.items() == {("a", 1), ("b", 2)}, list(m.values()), m.get("z"), m.pop("a"), m.pop("a", 5), m.setdefault("q"), m.setdefault("q", 4), m == {"b": 2, "q": None}, m == 3, "b" in m, 2 in m.values(), ("b", 2) in m.items(), ("b", 3) in m.items(), ("y", 1) in m.items())
m.update({"r": 1}); m.update([("s", 2)], t=5); m.update(M(u=1)); print(m.popitem(), m.d, m.keys() & {"r", "zz"}, sorted(m.keys() | {"z9"}), m.keys() - {"q"} == {"r", "s", "t", "u"})
try: m.pop("nope")
except KeyError as e: print(repr(e))
m.clear(); print(len(m), m.keys().isdisjoint([1]))
try: m.popitem()
except KeyError as e: print(repr(e), e.__suppress_context__)
try: reversed(m)
except TypeError as e: print(str(e).replace("__main__.", ""))
try: Mapping()
except TypeError as e: print(e)
class S(MutableSet):
    def __init__(self, it=()): self.l = []; [self.add(x) for x in it]
    def __contains__(self, x): return x in self.l
    def __iter__(self): return iter(self.l)
    def __len__(self): return len(self.l)
    def add(self, x):
        if x not in self.l: self.l.append(x)
    def discard(self, x):
        if x in self.l: self.l.remove(x)
    def __repr__(self): return "S%r" % self.l
    def __hash__(self): return self._hash()
a, b = S([1, 2, 3]), S([3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, a < b, a >= b, a > b, a == {1, 2, 3}, a != b, {1} < a, {3, 9} & a, {9} | a, {1, 9} - a, {1, 9} ^ a, a.isdisjoint(b), [1] | a, a & [1])
print(hash(S([1, 2, 3])) == hash(frozenset([1, 2, 3])), hash(S([1, 2, 3])), hash(S()), hash(S(["x", 3.5, -1])))
a |= b; print(a); a &= [1, 3]; print(a); a ^= [1, 8]; print(a); a -= [8]; print(a); a ^= a; print(a); b -= b; print(b)
for f in (lambda: a.pop(), lambda: a.remove(3), lambda: a < 3, lambda: a & 3, lambda: S() | 3):
    try: f()
    except Exception as e: print(type(e).__name__, e)
a.add(4); print(a.pop(), a)
class It(Iterator):
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), isinstance(It(), Iterable))
class G(Generator):
    def send(self, v): return v
    def throw(self, *a): return super().throw(*a)
g = G(); print(next(g), g.send(3), g.close())
try: g.throw(ValueError("x"))
except ValueError as e: print(repr(e))
try: g.throw(ValueError, ValueError("y"))
except ValueError as e: print(repr(e))
print(Callable[[int, str], float], Callable[..., int], Callable[[], None].__args__, Callable[[int], str].__origin__, Iterable[int], Mapping[str, int], Sequence[list[int]])
print(Callable[[int], list[str]], hash(Callable[[int], str]) == hash(Callable[[int], str]), Callable[[int], str] == Callable[[int], str], Callable[[list[int], L], str])
for f in (lambda: Callable[int], lambda: Callable[int, str], lambda: Callable[3, str]):
    try: print(f())
    except TypeError as e: print(e)
class NoHash: __hash__ = None
class NoIter(list): __iter__ = None
print(isinstance(NoHash(), Hashable), isinstance(NoIter(), Iterable), isinstance(NoIter(), Sequence), issubclass(NoIter, Collection))
class GI:
    def __getitem__(self, i): return i
print(isinstance(GI(), Iterable), isinstance(GI(), Sequence))
print(Sequence.register(GI) is GI, isinstance(GI(), Sequence), isinstance(GI(), Iterable), isinstance(GI(), Sized))
