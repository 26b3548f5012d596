class Box:
    def __init__(self, v): self.__dict__["v"] = v
    def __getattr__(self, n): print("getattr", n); return 5
    def __setattr__(self, n, v): print("setattr", n, v); self.__dict__[n] = v
    def __getitem__(self, k): print("getitem", k); return 10
    def __setitem__(self, k, v): print("setitem", k, v)
b = Box(1)
b.x += 1
b.x += 1
b["k"] += 5
b[1:2] *= 2
def idx():
    print("index once")
    return 0
l = [[1], 2]
l[idx()] += [9]
print(l)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
t[0].extend([2])
print(t)
s = alias = "abc"
s += "d"
print(s, alias)
l1 = l2 = []
l1 += "ab"
l1 = l1 + ["c"]
print(l1, l2)
d = {}
try:
    d["n"] += 1
except KeyError as e:
    print(e, d)
i = 5
i -= i - 2
i **= i
print(i)
n = 10
n //= 3; n <<= 4; n |= 1; n ^= 0xF; n %= 7
print(n)
m = 1.5
m //= 0.4
print(m, m.__class__.__name__)
class Ctr:
    total = 0
c1, c2 = Ctr(), Ctr()
c1.total += 5
print(c1.total, c2.total, Ctr.total, vars(c1), vars(c2))
Ctr.total += 1
print(c1.total, c2.total)
x = (1, 2)
x += 3,
x *= 2
print(x)
def f():
    global g
    g = 1
    g += 1
    return g
print(f(), g)
class NoI:
    def __add__(self, o): return "added"
q = NoI()
q += 1
print(q)
