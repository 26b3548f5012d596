import functools, collections.abc as cabc
from functools import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def deco(f):
    @wraps(f)
    def w(*a, **k):
        "w doc"
        return f(*a, **k)
    return w
@deco
def g(x: int) -> str:
    "g doc"
    return x
g.tag = 1
print(g.__name__, g.__doc__, g.__annotations__, g.__wrapped__.__name__, g(3), update_wrapper(lambda: 0, g).tag)
@total_ordering
class A:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
@total_ordering
class B:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __ge__(s, o): return s.v >= o.v if isinstance(o, B) else NotImplemented
@total_ordering
class C(B):
    def __gt__(s, o): return s.v > o.v
@total_ordering
class D:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __le__(s, o): return s.v <= o.v
for K in (A, B, C, D):
    print([(K(1) < K(2), K(1) <= K(1), K(1) > K(2), K(1) >= K(1), K(2) > K(1), K(2)<=K(1), K(2) < K(1))])
t(lambda: B(1) < 3); t(lambda: total_ordering(int and type("X", (), {})))
@lru_cache(maxsize=2)
def f(x, y=1): return (x, y)
f(1); f(2); f(1); f(3); f(2); print(f.cache_info(), f.cache_parameters(), f.__wrapped__(1)); f.cache_clear(); print(f.cache_info(), f.__name__)
@lru_cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())
@cache
def h(*a, **k): return len(a)
h(1); h(1.0); h(x=1); h(1, 2); print(h.cache_info()); t(lambda: h([]))
@lru_cache(typed=True)
def ty(x): return type(x)
print(ty(1), ty(1.0), ty(True), ty.cache_info())
t(lambda: lru_cache("a")); t(lambda: lru_cache(-3)(len).cache_info()); t(lambda: lru_cache(0)(len)("abc"))
class M:
    n = 0
    @lru_cache(None)
    def m(self, x): M.n += 1; return x
    @cached_property
    def cp(self):
        "cp doc"
        M.n += 1; return M.n
m = M(); m.m(1); m.m(1); print(M.n, m.cp, m.cp, M.cp.__doc__, m.__dict__); del m.cp; print(m.cp)
class Sl:
    __slots__ = ()
    @cached_property
    def x(self): return 1
t(lambda: Sl().x)
def bad():
    class Z:
        a = cached_property(len); b = a
try: bad()
except Exception as e: print(type(e), str(e)[:60], repr(e.__cause__))
cp = cached_property(len)
class Y: pass
Y.q = cp
t(lambda: Y().q)
p = partial(int, base=2); print(p("101"), p.func, p.args, p.keywords, p); q = partial(partial(max, 1), 5); print(q(3), q.args, partial(print, 1, sep="")); t(lambda: partial(3)); t(lambda: partial())
class Cell:
    def set_state(self, s, **k): self.s = s, k
    alive = partialmethod(set_state, True)
    dead = partialmethod(set_state, False, z=1)
    @classmethod
    def cm(cls, a, b): return cls.__name__, a, b
    cm2 = partialmethod(cm, 1)
c = Cell(); c.alive(); print(c.s); c.dead(y=2); print(c.s, Cell.cm2(2), c.cm2(3)); t(lambda: partialmethod(3))
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [], 7)); t(lambda: reduce(max, []))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
@singledispatch
def fun(arg, v=0): return "base"
@fun.register(int)
def _(arg, v=0): return "int"
@fun.register
def _(arg: list): return "list"
@fun.register
def _(arg: float | str): return "float|str"
@fun.register(cabc.Mapping)
def _(a): return "mapping"
@fun.register(type(None))
def nothing(a): return "none"
fun.register(cabc.Sequence, lambda a: "seq"); fun.register(cabc.Sized, lambda a: "sized"); fun.register(complex, lambda a: "complex")
from collections import OrderedDict, Counter, deque
print([fun(x) for x in (1, True, [], "s", 1.5, {}, OrderedDict(), None, (), set(), object(), 1j, deque(), range(2), Counter())], fun.registry[int].__name__, fun.dispatch(bool)(1), fun.__name__, len(fun.registry))
t(lambda: fun()); t(lambda: fun.register(3)); t(lambda: fun.register("x", len)); 
def an(a: "list[int]"): pass
t(lambda: fun.register(an))
def an2(a: 3 ): pass
t(lambda: fun.register(an2))
@singledispatch
def amb(x): return "o"
amb.register(cabc.Iterable, lambda x: "it"); amb.register(cabc.Container, lambda x: "co")
class IC:
    def __iter__(s): pass
    def __contains__(s, x): pass
t(lambda: amb(IC())); t(lambda: amb([]))
class Neg:
    @singledispatchmethod
    def neg(self, arg): raise NotImplementedError("no")
    @neg.register
    def _(self, arg: int): return -arg
    @neg.register(bool)
    def _(self, arg): return not arg
    @singledispatchmethod
    @classmethod
    def cm(cls, a): return cls, "b"
    @cm.register
    @classmethod
    def _(cls, a: int): return cls, "i"
print(Neg().neg(3), Neg().neg(True), Neg.cm(1), Neg.cm("")); t(lambda: Neg().neg("x"))
import operator
print(len(operator.__all__), operator.itemgetter(1, 2)("abc"), operator.attrgetter("__class__.__name__")(3), operator.methodcaller("upper")("x"), operator.__add__(1, 2), sorted(n for n in dir(operator) if n.startswith("__"))[:60])
