class Seq:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, i):
        print(f"get {i}", end=" ")
        return self.items[i]


s = Seq(1, 2, 3)
print(list(s))
print(2 in s, 9 in s)
print(list(reversed(s)))
print(s[-1], s[0:2], bool(s), bool(Seq()))
a, b, c = s
print(a, b, c, [*s], max(s), sorted(s), dict(enumerate(s)))


class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n


print(list(It(3)), 1 in It(3), sum(It(4)), list(zip(It(2), It(3))), max(It(3)), tuple(map(str, It(2))), "".join(map(str, It(3))))


class Contains:
    def __contains__(self, x): return "truthy" if x == 1 else []
    def __iter__(self): raise TypeError("iter not used")


print(1 in Contains(), 2 in Contains(), 1 not in Contains())


class NoContains:
    __contains__ = None
    __iter__ = None
    __hash__ = None


for src in ("1 in NoContains()", "iter(NoContains())", "for x in NoContains(): pass", "1 in object()", "iter(type('I', (), {'__iter__': lambda s: 5})())", "next(s)", "reversed(It(1))", "reversed({1})", "len(type('L', (), {'__len__': lambda s: -1})())", "len(type('L', (), {'__len__': lambda s: 2**70})())", "len(type('L', (), {'__len__': lambda s: 1.5})())", "hash(NoContains())", "[] in [[]] in [1]", "a, b = It(3)", "a, b = It(1)"):
    try:
        exec("r = " + src if not src.startswith(("for", "a, b")) else src)
        print(src, "ok")
    except Exception as e:
        print(src, "->", type(e).__name__, e)


class D:
    def __getitem__(self, k): return f"get {k!r}"
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)
    def __missing__(self, k): return "never for non-dict"
    def __reversed__(self): return iter("rev")
    def __length_hint__(self): return 10


d = D()
d[1] = 2
d["a", "b"] = 3
d[1:2] = 4
del d[...]
d["n"] += "x"
print(d[1], d[()], d[1:2, 3], list(reversed(d)))
import operator
print(operator.length_hint(d), operator.length_hint([1, 2]), operator.length_hint(5, 7), operator.length_hint(iter([1, 2, 3])))


class Idx:
    def __getitem__(self, i):
        if i > 3: raise IndexError("stop")
        return i * i


print(list(Idx()), 4 in Idx(), [*zip(Idx(), "ab")], sum(Idx()))
