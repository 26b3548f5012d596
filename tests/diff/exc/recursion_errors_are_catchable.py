import sys


def f(n): return f(n + 1)


try:
    f(0)
except RecursionError as e:
    print(type(e).__name__, str(e).split(" while")[0])


class A:
    def __repr__(self): return repr(self)
    def __getattr__(self, n): return getattr(self, n + "x")
    def __eq__(self, o): return self == o
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __bool__(self): return bool(self)
    def __len__(self): return len(self)
    def __hash__(self): return hash(self)
    def __add__(self, o): return self + o
    def __str__(self): return str(self)
    def __format__(self, s): return format(self, s)
    def __getitem__(self, i): return self[i]
    def __contains__(self, x): return x in self
    def __lt__(self, o): return self < o
    def __index__(self): return range(10)[self]


a = A()
for name, fn in [("repr", lambda: repr(a)), ("getattr", lambda: a.foo), ("eq", lambda: a == 1), ("call", lambda: a()), ("iter", lambda: iter(a)), ("bool", lambda: bool(a)), ("len", lambda: len(a)), ("hash", lambda: hash(a)), ("add", lambda: a + 1), ("str", lambda: str(a)), ("format", lambda: f"{a}"), ("getitem", lambda: a[0]), ("in", lambda: 1 in a), ("lt", lambda: a < 1), ("index", lambda: [0][a]), ("dict", lambda: {a: 1}), ("sorted", lambda: sorted([a, a]))]:
    try:
        fn()
        print(name, "no error")
    except RecursionError as e:
        print(name, "RecursionError")
x = []
for _ in range(100000):
    x = [x]
for fn in (repr, lambda v: v == [v], hash if False else str):
    try:
        fn(x)
        print("finished")
    except RecursionError:
        print("RecursionError on nested list")
def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
d = depth()
print(900 < d < 1000, sys.getrecursionlimit())
sys.setrecursionlimit(200)
print(150 < depth() < 200)
for bad in (0, -1, "a", 1.5, 3):
    try:
        sys.setrecursionlimit(bad)
        print("set", bad)
    except Exception as e:
        print(bad, type(e).__name__)
sys.setrecursionlimit(1000)
print("still alive", sum(range(10)))
