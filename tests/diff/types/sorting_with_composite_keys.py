data = [("bob", 25, 1.5), ("ann", 30, 2.5), ("cy", 25, 0.5), ("dee", 30, 2.5), ("eve", 25, 1.5)]
print(sorted(data))
print(sorted(data, key=lambda r: (r[1], -r[2], r[0])))
print(sorted(data, key=lambda r: (-r[1], r[0]), reverse=True))
by_age = sorted(data, key=lambda r: r[1])
print([r[0] for r in by_age], [r[0] for r in sorted(by_age, key=lambda r: r[2], reverse=True)])
print(max(data, key=lambda r: (r[1], r[0])), min(data, key=lambda r: (r[2], r[0])))
words = ["banana", "Apple", "cherry", "apple", "Banana", "fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=lambda w: (len(w), w.lower(), w)), sorted(words, key=lambda w: w[::-1]))
vers = ["1.10.0", "1.2.0", "1.2", "2.0", "1.10"]
print(sorted(vers), sorted(vers, key=lambda v: tuple(map(int, v.split(".")))))
print(sorted([3, 1, 2], key=lambda x: -x), sorted({"b": 2, "a": 2, "c": 1}.items(), key=lambda kv: (-kv[1], kv[0])), sorted("Hello World", key=lambda c: (c.isspace(), c.islower(), c)))
flags = [True, False, True]
print(sorted(flags), sorted(range(6), key=lambda i: (i % 2, i)), sorted([(1, "z"), (1, "a"), (0, "m")]), sorted([[2], [1, 9], [1]], key=len))
class P:
    def __init__(self, r, n): self.r, self.n = r, n
    def __lt__(self, o): return (self.r, self.n) < (o.r, o.n)
    def __repr__(self): return f"{self.n}{self.r}"
ps = [P(2, "x"), P(1, "z"), P(2, "a"), P(1, "b")]
print(sorted(ps), sorted(ps, reverse=True), min(ps), max(ps), sorted(ps, key=lambda p: p.n))
ps.sort(key=lambda p: p.r)
print(ps, [p.n for p in sorted(ps, key=lambda p: p.n == "z")])
rank = {"low": 0, "mid": 1, "high": 2}
print(sorted(["high", "low", "mid", "low"], key=rank.get), sorted(rank, key=rank.__getitem__, reverse=True), sorted([None, 3, 1], key=lambda v: (v is None, v or 0)), sorted(["10", "9", "x", "1"], key=lambda s: (not s.isdigit(), int(s) if s.isdigit() else s)))
import operator
print(sorted(data, key=operator.itemgetter(2, 0))[:2], sorted(ps, key=operator.attrgetter("n", "r"))[0], [k for k, _ in sorted(enumerate("hello"), key=lambda t: (t[1], -t[0]))])
order = []
sorted([3, 1, 2], key=lambda v: order.append(v) or v)
print(order)
