from functools import partial, reduce, partialmethod
def f(*a, **k): return a, k
p = partial(f, 1, x=2)
print(p(), p(3), p(x=5, y=6), p.func is f, p.args, p.keywords, partial(p, 4, y=1)(), partial(partial(f, 1), 2).args, partial(int, base=2)("101"), partial(print, sep="-")(1, 2))
print(repr(partial(int, "5", base=3)), partial(int).func, callable(p), type(p).__name__, isinstance(p, partial), repr(partial(max, 1, key=len)))
p.attr = 1
print(p.__dict__, p.attr, hasattr(p, "__name__"), partial.__doc__ is not None)
print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 1), reduce(max, [3, 9, 2]), reduce(lambda a, b: b + a, "abc"), reduce(f, [], "init"), reduce(lambda a, b: {**a, b: len(a)}, "xyz", {}), reduce(int.__add__, [1, 2]), reduce(f, [5]))
for e in ("partial()", "partial(5)", "p.func()", "partial(f)(1)(2)", "reduce(f, [])", "reduce(f)", "reduce(f, 5)", "reduce(5, [1, 2])", "reduce(f, [1], 2, 3)", "reduce(lambda a: a, [1, 2])", "partial(len)(1, 2)", "partial(f, **{'x': 1})()", "p.args.append(1)", "partial(f).nope", "reduce(f, [1], initial=2)"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
for src in ("p.func = 5", "p.args = ()", "del p.keywords", "p.new = 1"):
    try:
        exec(src)
        print(src, "ok")
    except Exception as ex:
        print(src, "->", type(ex).__name__, ex)
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state, tag=None): self.alive = state, tag
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, tag="t")
    as_static = partial(f, "no self")
c = Cell()
c.set_alive(); print(c.alive)
c.set_dead(); print(c.alive, c.as_static(1))
compose = lambda *fs: reduce(lambda g, h: lambda x: g(h(x)), fs, lambda x: x)
print(compose(str, lambda x: x + 1, abs)(-5), list(map(partial(pow, 2), range(5))), sorted([3, 1, 2], key=partial(lambda s, v: s * v, -1)))
class Sub(partial):
    def __call__(self, *a): return "sub", super().__call__(*a)
print(Sub(f, 1)(2), type(partial(Sub(f, 1), 2)).__name__, partial(f, 1) == partial(f, 1))
