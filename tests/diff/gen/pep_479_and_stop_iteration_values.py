def ret(v):
    return v
    yield


g = ret({"a": 1})
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)


def raises():
    yield 1
    raise StopIteration("inside")


g = raises()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__), repr(e.__context__))


def collector(it, out):
    while True:
        v = yield from it
        out.append(v)
        return v


def sub():
    yield 1
    return (1, 2)


out = []
print(list(collector(sub(), out)), out)
for v in (None, (), (1,), (1, 2), StopIteration(5), ValueError("x")):
    g = ret(v)
    try:
        next(g)
    except StopIteration as e:
        print(repr(v), repr(e.value), e.args)


def wrap(g):
    r = yield from g
    print("wrapped", repr(r))


for v in (None, (1, 2), StopIteration(5)):
    print(list(wrap(ret(v))))
print(repr(StopIteration()), StopIteration().value, StopIteration(1).value, StopIteration(1, 2).value)
print(list(x for x in (lambda: (yield from [1, 2]))()))
it = iter(lambda: next(src), 3)
src = iter([1, 2, 3, 4])
print(list(it), list(src))


def stop_in_for():
    for x in [1, 2]:
        yield next(iter([]), "default")


print(list(stop_in_for()))
