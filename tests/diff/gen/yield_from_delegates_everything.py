def inner():
    try:
        x = yield "i1"
        print("inner got", x)
        y = yield "i2"
        print("inner got", y)
        return "inner result"
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
        return "after error"
    finally:
        print("inner finally")


def outer():
    r = yield from inner()
    print("result", r)
    r = yield from [1, 2]
    print("list result", r)
    r = yield from "a"
    return r


g = outer()
print(next(g), g.send("A"), g.send("B"), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
g = outer()
print(next(g), g.throw(ValueError("boom")), next(g))
g.close()
g = outer()
next(g)
g.close()
g = outer()
next(g), g.send(1), g.send(2)
try:
    g.send("not none")
except AttributeError as e:
    print(e)


class It:
    def __iter__(self): return self
    def __next__(self): return 7
    def send(self, v): return ("sent", v)
    def throw(self, t, v=None, tb=None): return ("thrown", t if isinstance(t, BaseException) else t.__name__ if isinstance(t, type) else t)
    def close(self): print("closed")


def d():
    yield from It()


g = d()
print(next(g), g.send(5), next(g), g.throw(KeyError))
g.close()
for bad in (5, None, object()):
    def h(): yield from bad
    try:
        next(h())
    except TypeError as e:
        print(e)


def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)


print(list(tree(3)))
