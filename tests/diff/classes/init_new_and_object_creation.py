class A:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)

    def __init__(self, *args, **kw):
        print("init", args, kw)


A(1, k=2)


class B:
    def __new__(cls): return 5
    def __init__(self): print("never")


print(B())


class C(A):
    def __new__(cls, x):
        if x == 0:
            return A("other")
        return super().__new__(cls, x)


print(type(C(0)).__name__, type(C(1)).__name__)


class Frac:
    _cache = {}

    def __new__(cls, n, d=1):
        key = (n, d)
        if key not in cls._cache:
            cls._cache[key] = object.__new__(cls)
        return cls._cache[key]

    def __init__(self, n, d=1): self.n, self.d = n, d


print(Frac(1, 2) is Frac(1, 2), Frac(1, 2) is Frac(1, 3))


class Empty: pass
class OnlyInit:
    def __init__(self, a): pass
class OnlyNew:
    def __new__(cls, a): return object.__new__(cls)
class BadInit:
    def __init__(self): return 5


for src in ("Empty(1)", "Empty(x=1)", "OnlyInit()", "OnlyInit(1)", "OnlyNew()", "OnlyNew(1)", "BadInit()", "object(1)", "object.__new__(Empty, 1)", "object.__new__(int)", "object.__new__()", "object.__new__(5)", "int.__new__(str)", "object.__init__(Empty(), 1)", "list.__new__(list, 1, 2)", "tuple.__new__(list)", "Empty.__new__(Empty)", "object.__new__(OnlyInit, 1)", "type(Empty())(1)", "Empty()()", "str.__new__(str, 'a', 'b', 'c', 'd')", "object().x", "dict.__new__(dict).get(1)"):
    try:
        r = eval(src)
        print(src, "ok", type(r).__name__)
    except Exception as e:
        print(src, "->", type(e).__name__, e)
x = object.__new__(OnlyInit)
x.a = 1
print(vars(x), x.__class__ is OnlyInit)


class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
    def __init__(self, *a): self.n = len(a)


t = T(1, 2, 3)
print(t, t.n, t + (4,), type(t[:2]).__name__)
