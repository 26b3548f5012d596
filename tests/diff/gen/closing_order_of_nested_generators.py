log = []
def layer(name, inner=None):
    try:
        log.append(f"open {name}")
        if inner:
            yield from inner
        else:
            for i in range(3):
                yield i
    except GeneratorExit:
        log.append(f"exit {name}")
        raise
    finally:
        log.append(f"close {name}")
g = layer("a", layer("b", layer("c")))
print(next(g), next(g))
g.close()
print(log)
log.clear()
g = layer("x", layer("y"))
next(g)
try:
    g.throw(ValueError("thrown"))
except ValueError as e:
    print(e, log)
log.clear()
print(list(layer("p", layer("q"))), log)
log.clear()
g = layer("unstarted")
g.close()
print(log, list(g))
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self): log.append("It.close")
    def throw(self, *a): log.append(f"It.throw {a[0] if not isinstance(a[0], type) else a[0].__name__}"); return "from throw"
g = layer("outer", It())
next(g)
print(g.throw(KeyError("k")), log)
g.close()
print(log)
log.clear()
def with_cm():
    class CM:
        def __enter__(self): log.append("enter")
        def __exit__(self, t, v, tb): log.append(f"exit {t.__name__ if t else None}")
    with CM():
        yield 1
        yield 2
for x in with_cm():
    if x == 1:
        continue
print(log)
log.clear()
g = with_cm()
next(g)
g.close()
print(log)
def loop_break():
    for x in (y for y in range(10)):
        if x == 2:
            return x
        yield x
print(list(loop_break()))
