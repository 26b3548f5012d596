class P:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


p = P(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"), P.__slots__, type(P.x).__name__, P.x.__name__, P.x.__objclass__)
for src in ("p.z = 1", "p.__dict__", "del p.x", "p.x", "del p.x", "p.x = 9", "P.x.__get__(p)", "P.x.__set__(p, 5)", "P.x.__get__(5)", "P.x.__get__(None, P)", "vars(p)", "p.__slots__ = 1"):
    try:
        r = eval(src) if "=" not in src and "del" not in src else exec(src)
        print(src, "=", "member" if "member" in str(r) else r)
    except Exception as e:
        print(src, "->", type(e).__name__, e)


class Q(P):
    __slots__ = ("z",)


class R(P):
    pass


q, r = Q(1, 2), R(1, 2)
q.z = 3
r.z = 4
print(q.z, hasattr(q, "__dict__"), r.__dict__, r.x)
try:
    q.w = 1
except AttributeError as e:
    print(e)


class D:
    __slots__ = ["__dict__", "a"]


d = D()
d.a, d.b = 1, 2
print(d.a, d.__dict__)


class One:
    __slots__ = "single"


o = One()
o.single = 1
print(o.single)


class Mangled:
    __slots__ = ("__private",)

    def __init__(self): self.__private = 7
    def get(self): return self.__private


print(Mangled().get(), sorted(n for n in dir(Mangled()) if "private" in n))
for src in ("class A:\n __slots__ = ('a',)\n a = 1", "class A:\n __slots__ = ('1a',)", "class A:\n __slots__ = (5,)", "class A(int):\n __slots__ = ('x',)", "class A(P, One): pass", "class A(tuple):\n __slots__ = ()", "class A:\n __slots__ = ('__dict__', '__dict__')", "class A(D):\n __slots__ = ('__dict__',)"):
    try:
        exec(src)
        print(repr(src), "ok")
    except Exception as e:
        print(repr(src), "->", type(e).__name__, e)
class Doc:
    __slots__ = {"w": "doc of w"}
print(Doc.w.__doc__, P.__dict__.keys() >= {"x", "y"})
