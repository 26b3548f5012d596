from collections import Counter
c = Counter("mississippi")
print(c, c["s"], c["zz"], "zz" in c, c.most_common(2), c.most_common(), c.most_common(0), c.total(), sorted(c.elements()), list(c), len(c))
c.update("sip"); c.update({"m": 5}); c.update(z=2); c.subtract("ppp"); c.subtract({"q": 1}, k=3)
print(c, Counter(a=3, b=-1), Counter({"x": 0}), Counter([1, 1, 2]), Counter())
a, b = Counter(a=3, b=1, c=-2), Counter(a=1, b=2, d=4)
print(a + b, a - b, a & b, a | b, +a, -a, a == b, a == Counter(b=1, a=3, c=-2), Counter(a=1) == Counter(a=1, b=0), a != b)
print(Counter(a=1) <= Counter(a=2, b=1), Counter(a=1) < Counter(a=1), Counter(a=2) >= Counter(a=1), Counter(a=1) > Counter(b=-1))
a += b; print(a)
a -= Counter(d=10); print(a)
a &= Counter(a=2, b=9); print(a)
a |= Counter(z=1); print(a)
del a["nope"]
del a["z"]
print(a, a.copy(), type(a.copy()).__name__, a.pop("a"), a, a.get("x"), a.setdefault("y", 7), dict(a), repr(a), str(Counter(b=1, a=1, c=2)), list(Counter("hello").items()))
for e in ("Counter(5)", "Counter([[]])", "Counter.fromkeys('ab')", "Counter(1, 2)", "Counter('ab') + 5", "Counter('ab') < 5", "c.update(5)", "Counter(a='x') + Counter(a=1)", "Counter() - []", "Counter(a=1).elements().__next__()", "c.nope", "c.total(1)", "Counter(None)", "Counter(a=1.5).total()", "list(Counter(a=1.5).elements())", "Counter(iterable=5)", "Counter(self=1)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
print(Counter(a=2).most_common(1)[0], Counter({"k": "b", "j": "a"}), Counter(x for x in [1, 2, 1]), sum(Counter("aab").values()), Counter("abc").keys() & Counter("bcd").keys() == {"b", "c"}, max(Counter("aab"), key=Counter("aab").get))
class MC(Counter):
    def __missing__(self, k): return "missing"
m = MC("a")
print(m["q"], m["a"], type(m + m).__name__, m)
words = "the cat and the hat and the bat".split()
for w, n in Counter(words).most_common(3):
    print(w, n)
print(Counter("anagram") == Counter("nagaram"), [k for k, v in Counter([1, 2, 2, 3, 3]).items() if v > 1], Counter(map(len, words)))
