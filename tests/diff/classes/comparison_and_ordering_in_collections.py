from functools import total_ordering
@total_ordering
class Version:
    def __init__(self, s): self.parts = tuple(map(int, s.split(".")))
    def __eq__(self, o): return self.parts == o.parts if isinstance(o, Version) else NotImplemented
    def __lt__(self, o): return self.parts < o.parts if isinstance(o, Version) else NotImplemented
    def __hash__(self): return hash(self.parts)
    def __repr__(self): return ".".join(map(str, self.parts))
vs = [Version(s) for s in ("1.10", "1.2", "0.9.5", "1.2.0", "1.2")]
print(sorted(vs), max(vs), min(vs), vs[1] == vs[4], vs[1] != vs[3], vs[0] >= vs[1], vs[0] <= vs[1], len(set(vs)), vs.index(Version("1.2")), vs.count(Version("1.2")), Version("0.9.5") in vs)
for bad in (lambda: vs[0] < 5, lambda: vs[0] >= "1", lambda: sorted([vs[0], 3])):
    try: print(bad())
    except TypeError as e: print(e)
print(vs[0] == "1.10", vs[0] != None, {Version("1.0"): "x"}.get(Version("1.0")), [v for v in vs if v > Version("1.2")], sorted(vs, reverse=True)[0])
class Card:
    RANKS = "23456789TJQKA"
    def __init__(self, c): self.r, self.s = c
    def _k(self): return self.RANKS.index(self.r)
    def __lt__(self, o): return self._k() < o._k()
    def __eq__(self, o): return self.r == o.r
    def __repr__(self): return self.r + self.s
hand = [Card(c) for c in ("TH", "2S", "AD", "TD", "KC")]
print(sorted(hand), max(hand), Card("TH") == Card("TD"), [h == Card("TS") for h in hand], hand.index(Card("AS")))
try: {Card("2S")}
except TypeError as e: print(e)
class Interval:
    def __init__(self, a, b): self.a, self.b = a, b
    def __contains__(self, x): return x.a >= self.a and x.b <= self.b if isinstance(x, Interval) else self.a <= x <= self.b
    def __lt__(self, o): return self.b < o.a
    def __gt__(self, o): return self.a > o.b
    def __and__(self, o): return Interval(max(self.a, o.a), min(self.b, o.b)) if not (self < o or self > o) else None
    def __repr__(self): return f"[{self.a},{self.b}]"
i, j, k = Interval(1, 5), Interval(3, 8), Interval(7, 9)
print(3 in i, 9 in i, Interval(2, 3) in i, i < k, k > i, i < j, i & j, i & k, j & k, [x for x in range(10) if x in j])
class Approx:
    def __init__(self, v, eps=0.1): self.v, self.eps = v, eps
    def __eq__(self, o): return abs(self.v - (o.v if isinstance(o, Approx) else o)) <= self.eps
    __hash__ = None
print(Approx(1.05) == 1, 1 == Approx(1.05), [1, 2] == [Approx(1.01), 2], (0.3,) == (Approx(0.1 + 0.2),), Approx(5) in [1, 5.05], [0.1 + 0.2].index(Approx(0.3)), {"k": 1.0} == {"k": Approx(1)})
