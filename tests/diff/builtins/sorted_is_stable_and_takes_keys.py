people = [("ann", 30), ("bob", 25), ("cy", 30), ("dee", 25), ("eve", 35)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: p[1], reverse=True))
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted("bca"), sorted({"z": 1, "a": 2}), sorted({3, 1}), sorted(x for x in (2, 1)), sorted([]), sorted((1,)))
print(sorted(["b", "A", "c"], key=str.lower), sorted([3, -1, 2], key=abs), sorted([1.5, 1, True, 0.5]), sorted(["10", "9", "1"], key=int), sorted([[2], [1, 5], [1]]), sorted([(1, "b"), (1, "a")]))
print(sorted([0.0, -0.0, 0]), sorted(["é", "z", "a", "Z"]), sorted([b"b", b"a"]), sorted([True, False]), sorted([None], key=lambda x: 0))
big = [(i * 7919) % 1009 for i in range(1009)]
print(sorted(big) == list(range(1009)), sorted(big, reverse=True)[:3], sorted(big, key=lambda v: v % 10)[:8], sorted(range(50), key=lambda v: v % 7))
calls = []
sorted([3, 1, 2], key=lambda v: calls.append(v) or v)
print(calls)
for e in ("sorted()", "sorted(5)", "sorted([1], [2])", "sorted([1, 'a'])", "sorted([None, 1])", "sorted([1], key=5)", "sorted([1], foo=1)", "sorted([1, 2], key=lambda: 0)", "sorted([1j, 2j])", "sorted([{}, {}])", "sorted([1], reverse='x')", "sorted([1, 2], reverse=None)", "sorted([(1, 'a'), (1, 2)])", "sorted([3, 1], key=None)"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
class C:
    def __init__(self, v, t): self.v, self.t = v, t
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"{self.v}{self.t}"
cs = [C(i % 3, "abcdefghi"[i]) for i in range(9)]
print(sorted(cs), sorted(cs, reverse=True))
l = cs[:]
l.sort(key=lambda c: -c.v)
print(l)
rev = list(range(20, 0, -1)) + list(range(5))
rev.sort()
print(rev)
try:
    l = [2, 1, "x", 0]
    l.sort()
except TypeError as e:
    print(e, len(l), set(map(str, l)) == {"0", "1", "2", "x"})
