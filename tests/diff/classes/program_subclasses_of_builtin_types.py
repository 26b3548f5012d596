class Stack(list):
    def push(self, x): self.append(x)
    def peek(self): return self[-1]
s = Stack(); s.push(1); s.push(2)
print(s, s.peek(), s.pop(), len(s), isinstance(s, list), s + [3], type(s + [3]))
class Cached(dict):
    def __missing__(self, k):
        v = self[k] = k * 2
        return v
c = Cached(); print(c[2], c["a"], c, c.get(9))
class Temp(float):
    def __new__(cls, v, unit="C"):
        o = super().__new__(cls, v); o.unit = unit; return o
    def __str__(self): return f"{float(self)}{self.unit}"
t = Temp(3.5); print(t, t + 1, [t], f"{t}", f"{t:.2f}", "%s" % t, t.unit)
class Name(str):
    def __new__(cls, s): return super().__new__(cls, s.title())
    @property
    def initials(self): return "".join(w[0] for w in self.split())
n = Name("john smith"); print(n, n.initials, n.upper(), n == "John Smith", {n: 1}["John Smith"])
from collections import UserDict, defaultdict
class D2(defaultdict):
    def __init__(self): super().__init__(list)
    def add(self, k, v): self[k].append(v); return self
print(D2().add("a", 1).add("a", 2))
print(sorted([Temp(3), Temp(1)]), max(Temp(3), Temp(4)), sum([Temp(1), Temp(2)]))
