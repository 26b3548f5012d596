from collections.abc import Mapping, MutableMapping, Sequence, MutableSequence, Set, MutableSet, Iterator, Iterable, Collection, Hashable, Sized, Callable, Generator, Reversible, KeysView, ItemsView, ValuesView, Awaitable, Coroutine, ByteString, Container
class M(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = M()
m.update({"a": 1}, b=2)
print(m.get("a"), m.get("z", 0), "a" in m, list(m.items()), list(m.keys()), list(m.values()), m.pop("a"), m.pop("q", None), m.setdefault("c", 3), m.popitem(), m == {"c": 3}, len(m), m != {})
m.clear(); print(len(m), list(m))
class S(Sequence):
    def __init__(self, *a): self.a = a
    def __getitem__(self, i): return self.a[i]
    def __len__(self): return len(self.a)
s = S(1, 2, 3, 2)
print(list(s), list(reversed(s)), 2 in s, s.index(2), s.count(2), s.index(2, 2), isinstance(s, (Iterable, Collection, Reversible)))
class L(MutableSequence):
    def __init__(self): self.l = []
    def __getitem__(self, i): return self.l[i]
    def __setitem__(self, i, v): self.l[i] = v
    def __delitem__(self, i): del self.l[i]
    def __len__(self): return len(self.l)
    def insert(self, i, v): self.l.insert(i, v)
l = L()
l.append(1); l.extend([2, 3]); l += [4]; l.reverse(); l.remove(2); print(l.l, l.pop(), l.pop(0), l.l); l.clear(); print(l.l)
class St(MutableSet):
    def __init__(self, it=()): self.s = list(dict.fromkeys(it))
    def __contains__(self, x): return x in self.s
    def __iter__(self): return iter(self.s)
    def __len__(self): return len(self.s)
    def add(self, x): self.s.append(x) if x not in self.s else None
    def discard(self, x): self.s.remove(x) if x in self.s else None
    def __repr__(self): return f"St({self.s})"
a, b = St([1, 2, 3]), St([2, 3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, a < St([1, 2, 3, 9]), a == {1, 2, 3}, a.isdisjoint([9]), a & [1, 9], {2} | a, {5, 1} - a)
a |= {7}; a -= {1}; a &= {2, 7, 3}; a ^= {2}; a.remove(7); print(a, a.pop(), a)
for e in ("Mapping()", "M.__abstractmethods__", "Sequence()", "s.index(99)", "l.remove(5)", "l.pop()", "a.remove(99)", "m.popitem()", "m.pop('x')", "Set()", "Iterator()", "Hashable()", "m['zz']", "hash(a)", "a < 5", "a & 5", "Callable()", "St().pop()"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
checks = [[], (), "", b"", {}, set(), frozenset(), range(1), iter([]), (x for x in []), len, 5, None, {}.keys(), {}.values(), {}.items(), bytearray(), zip(), M(), s, type]
for abc in (Iterable, Iterator, Sized, Container, Collection, Sequence, MutableSequence, Mapping, MutableMapping, Set, MutableSet, Hashable, Callable, Reversible, Generator, KeysView, ItemsView, ValuesView, Awaitable, Coroutine, ByteString):
    print(abc.__name__, "".join("01"[isinstance(c, abc)] for c in checks))
