class R:
    def __init__(self, c): self.c = c
    def __repr__(self):
        if isinstance(self.c, list):
            self.c.clear()
        elif isinstance(self.c, dict):
            self.c.pop("x", None)
        return "R"
    def __hash__(self): return 1
l = []
l.extend([R(l), R(l), R(l)])
print(l, l)
d = {}
d.update({"a": R(d)})
print(d)
class G:
    def __repr__(self):
        if len(g) < 5:
            g.append(G())
        return "G"
g = [G()]
print(g)
class D:
    def __repr__(self):
        for i in range(100): dd[i] = i
        return "D"
dd = {"k": D()}
try:
    print(str(dd)[:10])
except RuntimeError as e:
    print(e)
s = {1}
class Q:
    def __hash__(self): return 3
    def __repr__(self): s.clear(); return "Q"
s.add(Q())
print(repr(s) in ("{1, Q}", "{Q, 1}"), s)
from collections import deque
class W:
    def __repr__(self): dq.clear(); return "W"
dq = deque([W(), W()])
print(dq in (dq,), repr(dq) != "", dq)
