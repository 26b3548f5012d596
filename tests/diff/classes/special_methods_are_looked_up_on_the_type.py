class A:
    def __len__(self): return 1


a = A()
a.__len__ = lambda: 99
a.__call__ = lambda: "called"
a.__str__ = lambda: "inst str"
a.__iter__ = lambda: iter([1])
print(len(a), a.__len__())
for src in ("a()", "iter(a)", "a + 1", "a[0]", "with a: pass", "-a", "hash(a) and 0", "a < a"):
    try:
        exec("r = " + src if "with" not in src else src)
        print(src, "ok")
    except TypeError as e:
        print(src, "->", e)
A.__call__ = lambda self, *x: ("class call", x)
A.__getitem__ = lambda self, k: k
A.__str__ = lambda self: "class str"
A.__bool__ = lambda self: False
print(a(1), a["k"], str(a), bool(a), f"{a}", "%s" % a)
del A.__call__
try:
    a()
except TypeError as e:
    print(e)


class Meta(type):
    def __str__(cls): return "meta str"
    def __call__(cls): return "meta call"
    def __bool__(cls): return False


class B(metaclass=Meta):
    def __str__(self): return "B str"


print(str(B), B(), bool(B), B.__str__(5) if False else "-")


class GA:
    def __getattribute__(self, n):
        print("getattribute", n)
        return object.__getattribute__(self, n)

    def __len__(self): return 7
    def __getattr__(self, n): return None


g = GA()
print(len(g), g.__len__(), g.nothing)


class Lazy:
    def __getattr__(self, n):
        if n == "__len__": return lambda: 5
        raise AttributeError(n)


l = Lazy()
print(l.__len__())
try:
    len(l)
except TypeError as e:
    print(e)


class St:
    @staticmethod
    def __call__(x): return ("static call", x)
    @classmethod
    def __getitem__(cls, k): return (cls.__name__, k)
    __len__ = lambda s: 3
    __iter__ = [].__iter__


print(St()(1), St()[2], len(St()), list(St()))
A.__len__ = 5
try:
    len(a)
except TypeError as e:
    print(e)
