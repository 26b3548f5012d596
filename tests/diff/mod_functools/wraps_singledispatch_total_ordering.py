from functools import wraps, update_wrapper, singledispatch, singledispatchmethod, total_ordering, cmp_to_key, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES
def deco(fn):
    @wraps(fn)
    def inner(*a, **k):
        "inner doc"
        return fn(*a, **k)
    return inner
@deco
def f(x: int) -> str:
    "f doc"
    return str(x)
f.extra = 1
g = deco(f)
print(f.__name__, f.__doc__, f.__qualname__, f.__wrapped__(5), f.__annotations__, g.extra, g.__wrapped__ is f, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)
class Callable:
    def __call__(self): return 1
print(update_wrapper(Callable(), f).__name__, wraps(len)(lambda: 0).__name__, wraps(f, assigned=("__doc__",), updated=())(lambda: 0).__name__)
@singledispatch
def show(x, *a): return f"object {x!r}"
@show.register
def _(x: int, *a): return f"int {x} {a}"
@show.register(str)
@show.register(bytes)
def _(x): return f"text {x!r}"
@show.register(list)
def show_list(x): return [show(i) for i in x]
show.register(type(None), lambda x: "none")
@show.register
def _(x: float | complex): return f"num {x}"
print(show(1, 2), show(True), show("s"), show(b"b"), show([1, "a", None, 2.5, 1j]), show({}), show_list([1]), show.dispatch(bool) is show.dispatch(int), sorted(k.__name__ for k in show.registry))
for e in ("show()", "show.register(5)", "show.register(5, len)", "show.register(lambda x: x)", "show.registry[int] = 1"):
    try:
        print(e, eval(e) and "ok")
    except Exception as ex:
        print(e, "->", type(ex).__name__, str(ex)[:60])
class M:
    @singledispatchmethod
    def neg(self, a): raise NotImplementedError("cannot negate")
    @neg.register
    def _(self, a: int): return -a
    @neg.register
    def _(self, a: bool): return not a
    @singledispatchmethod
    @classmethod
    def make(cls, a): return cls.__name__, "default"
    @make.register
    @classmethod
    def _(cls, a: str): return cls.__name__, a
print(M().neg(5), M().neg(True), M.make(1), M.make("s"))
try: M().neg("x")
except NotImplementedError as e: print(e)
@total_ordering
class V:
    def __init__(self, *p): self.p = p
    def __eq__(self, o): return self.p == o.p
    def __lt__(self, o): return self.p < o.p
print(V(1, 2) <= V(1, 2), V(1) > V(0), V(1) >= V(2), V(1) != V(2), sorted([V(3), V(1)])[0].p, max(V(1), V(5)).p)
try:
    @total_ordering
    class Bad: pass
except ValueError as e: print(e)
k = cmp_to_key(lambda a, b: (a > b) - (a < b))
print(sorted([3, 1, 2], key=k), k(1) < k(2), k(1) == k(1), max([1, 5], key=cmp_to_key(lambda a, b: b - a)), sorted(["9", "10", "1"], key=cmp_to_key(lambda a, b: int(a + b) - int(b + a)), reverse=True), k(5).obj)
for e in ("hash(k(1))", "cmp_to_key()", "k()", "k(1) < 5", "cmp_to_key(5)(1) < cmp_to_key(5)(2)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
