print([1, [2, (3, {4: {5, }})], "a", b"b", None, True, 1.5, 2j, ...])
print({"k": [1, {"n": ()}], (1, 2): {"s"}, frozenset([3]): frozenset()})
print([], (), {}, set(), frozenset(), [[]], ((),), [()], ({},), (1,), ((1,),), [1, ], {1: {}})
print(range(5), slice(1), [range(2)], type(1), [int, str], len, [len, print], int.__add__ is not None, "abc".upper.__name__)


class A:
    pass


class Meta(type):
    def __repr__(cls): return f"<meta {cls.__name__}>"


class B(metaclass=Meta):
    class C: pass


def f(): pass


print(A, B, B.C, [A, B], type(A), type(B), type(f), type(f.__code__), type(A.__dict__), type(iter([])), type(x for x in []), type(A().__init__), type(len), type([].append), type(int.__dict__["real"]), type(str.join), type(property()))
print(repr(f).split(" at ")[0], repr(A()).split(" at ")[0], repr(A().__class__), repr(lambda: 0).split(" at ")[0], repr(B.C).split(" at ")[0])
l = [1]
l.append(l)
d = {"me": l}
d["d"] = d
s = [d, l]
print(l, d, s)
t = ([],)
t[0].append(t)
print(t)


class L(list):
    pass


class D(dict):
    def __repr__(self): return f"D({super().__repr__()})"


x = L([1])
x.append(x)
print(x, D(a=D()), [D(a=[D()])])
deep = []
for _ in range(30):
    deep = [deep]
print(deep)
print(str(["é\n", 'q"', "q'"]), repr({"é": "\x00"}), {1.0: 2}, {-0.0}, [float("nan"), float("inf")], (1 + 2j, -1j))
print([memoryview] , [Exception("x"), KeyError("k"), OSError(1, "m")], repr(StopIteration(5)), [ValueError(), ValueError(1, 2)], {"f": f}.keys())
