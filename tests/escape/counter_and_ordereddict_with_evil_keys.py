from collections import Counter, OrderedDict
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return 3
    def __eq__(self, o):
        if c and len(c) > 2:
            c.clear()
        return isinstance(o, K) and self.v == o.v
c = Counter()
c = Counter(K(i % 3) for i in range(12))
print(sum(c.values()) <= 12)
c = OrderedDict(a=1)
c["b"] = 2
print(list(c)[-1], c["b"])
