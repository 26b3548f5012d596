def f():
    x = (yield 1) + (yield 2)
    print("x", x)
    y = [(yield 3), (yield 4)]
    print("y", y)
    z = {"k": (yield 5)}
    print("z", z)
    print("call", max((yield 6), (yield 7)))
    print(f"{(yield 8)}")
    if (yield 9):
        print("true branch")
    while (yield 10):
        print("loop")
    a, b = (yield 11), (yield)
    print(a, b)
    w = yield
    print("w", w)
    t = yield 1, 2
    print("t", t)
    lst = [0, 0]
    lst[(yield 12)] = yield 13
    print(lst)
    (lambda: (yield))
    assert (yield 14)
    return (yield 15)
g = f()
sent = [None, 10, 20, "a", "b", "v", 5, 9, "fmt", True, True, False, "p", "q", "ww", "tt", "set", 1, True]
out = []
for s in sent:
    out.append(g.send(s))
print(out)
try:
    g.send("returned")
except StopIteration as e:
    print("value", e.value)
def h():
    yield
    yield ()
    yield (yield)
    yield not (yield True)
    try:
        yield "t"
    except KeyError:
        yield "except"
    else:
        yield "else"
    finally:
        yield "finally"
print(list(h()))
k = h()
for _ in range(6):
    next(k)
print(next(k), k.throw(KeyError), next(k), next(k, "end"))
l = lambda: (yield 5)
print(list(l()), list((yield_ for yield_ in [1])))
def nested():
    def inner(): yield "inner"
    yield from inner()
    yield list(inner())
print(list(nested()))
def empty():
    return
    yield
print(list(empty()), list(x for x in empty()))
def never(): 
    if False: yield
print(list(never()), type(never()).__name__)
