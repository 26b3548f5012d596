def g(a, b=2):
    x = yield a
    yield x


it = g(1)
print(type(it).__name__, it.__name__, it.__qualname__, it.gi_running, it.gi_yieldfrom, iter(it) is it, repr(it).split(" at ")[0])
it.__name__ = "renamed"
print(it.__name__, repr(it).split(" ")[2] if False else it.__qualname__)
print(next(it), it.send("s"), next(it, "end"), next(it, "end2"))
try:
    it.gi_running = 1
except AttributeError as e:
    print(e)
try:
    it.__name__ = 5
except TypeError as e:
    print(e)
try:
    it.new_attr = 1
except AttributeError as e:
    print(e)


def me():
    try:
        next(this)
    except ValueError as e:
        yield str(e)
    yield this.gi_running


this = me()
print(next(this), next(this), this.gi_running)


def outer():
    yield from inner_it


inner_it = g(5)
o = outer()
next(o)
print(o.gi_yieldfrom is inner_it)
gen = (i for i in range(3))
print(gen.__name__, gen.__qualname__, type(gen).__name__, list(gen), list(gen))
for e in ("type(gen)()", "gen.send", "next()", "next(gen, 1, 2)", "iter()", "iter(gen, 1)", "gen + gen", "gen < gen", "g()", "g(1, 2, 3)"):
    try:
        r = eval(e)
        print(e, "ok")
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
print(bool(gen), hash(gen) == hash(gen), gen == gen, [m for m in dir(gen) if not m.startswith("__") and not m.startswith("gi_")])
