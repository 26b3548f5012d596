import copy
a = [1, [2, 3], {"k": [4]}, (5, [6]), {7}]
s, d = copy.copy(a), copy.deepcopy(a)
a[1].append("x"); a[2]["k"].append("y"); a[3][1].append("z"); a[4].add(8); a.append("new")
print(s, d, sep="\n")
r = [1]
r.append(r)
c = copy.deepcopy(r)
print(c[1] is c, c is not r, c)
shared = [0]
x = copy.deepcopy([shared, shared])
x[0].append(1)
print(x, shared, x[0] is x[1])
t = (1, 2, "a")
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy((1, [2]))[1], copy.copy("s"), copy.deepcopy(5), copy.copy(None), copy.deepcopy(print) is print, copy.deepcopy(int) is int, copy.copy(len) is len, copy.deepcopy(frozenset([1])), copy.deepcopy(1.5), copy.deepcopy(b"x"), copy.copy(range(3)), copy.deepcopy(bytearray(b"q")), copy.deepcopy(...), copy.deepcopy(1j), copy.copy(slice(1)) if False else "-")
class P:
    def __init__(self, v): self.v, self.l = v, [v]
    def __repr__(self): return f"P({self.v},{self.l})"
p = P([1])
q, e = copy.copy(p), copy.deepcopy(p)
p.v.append(2); p.l.append(3)
print(p, q, e, q.l is p.l, type(e).__name__, e.__dict__)
class C:
    def __init__(self, n): self.n = n
    def __copy__(self): return C(self.n + 1)
    def __deepcopy__(self, memo): print("memo", type(memo).__name__); return C(self.n * 100)
print(copy.copy(C(1)).n, copy.deepcopy(C(1)).n, [x.n for x in copy.deepcopy([C(2)])])
class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = [1]
s1 = S()
s2, s3 = copy.copy(s1), copy.deepcopy(s1)
s1.a.append(2)
print(s2.a, s3.a, hasattr(s3, "b"))
class L(list):
    def __init__(self, *a): super().__init__(*a); self.tag = ["t"]
l = L([1, [2]])
l2, l3 = copy.copy(l), copy.deepcopy(l)
l[1].append(9); l.tag.append("u")
print(l2, l3, type(l2).__name__, l2.tag, l3.tag)
class D(dict): pass
class G:
    def __init__(self): self.x = 1
    def __getstate__(self): return {"x": 42}
    def __setstate__(self, s): self.__dict__.update(s, restored=True)
print(copy.deepcopy(D(a=[1])), type(copy.copy(D())).__name__, vars(copy.copy(G())), vars(copy.deepcopy(G())))
class R:
    def __init__(self, a, b=0): self.a, self.b = a, b
    def __reduce__(self): return (R, (self.a, 99))
print(vars(copy.copy(R(1))), vars(copy.deepcopy(R([1]))))
from collections import deque, OrderedDict, Counter, defaultdict, namedtuple
N = namedtuple("N", "x y")
print(copy.deepcopy([deque([[1]], 5), OrderedDict(a=[1]), Counter("aab"), defaultdict(list, k=[1]), N(1, [2])]), copy.copy(N(1, 2)), copy.copy(deque([1], 3)))
for f in ("copy.deepcopy(x for x in [])", "copy.copy(x for x in [])", "copy.copy()", "copy.copy(1, 2)", "copy.deepcopy([iter([1])])"):
    try: print(f, type(eval(f)).__name__)
    except Exception as ex: print(f, "->", type(ex).__name__, ex)
m = {}
y = [1]
z = copy.deepcopy([y, y], m)
print(id(y) in m, m[id(y)] is z[0], copy.error is copy.Error, copy.deepcopy(y, {id(y): "memoised"}))
