log = []


def note(x):
    log.append(x)
    return x


def f(a=note("a"), b=note("b"), *, c=note("c")) -> note("ret"):
    return a, b, c


print(log, f(), f(1), f(b=2), f(c=3))
print(f.__defaults__, f.__kwdefaults__, f.__annotations__)
f.__defaults__ = (10, 20)
f.__kwdefaults__ = {"c": 30}
print(f())
f.__defaults__ = None
try:
    f()
except TypeError as e:
    print(e)
f.__kwdefaults__ = None
try:
    f(1, 2)
except TypeError as e:
    print(e)


def acc(x, items=[]):
    items.append(x)
    return items


print(acc(1), acc(2), acc(3, []), acc(4))
print(acc.__defaults__)


def h(x, y=lambda: "late"):
    return y()


print(h(1), h(1, lambda: 2))
n = 1


def k(v=n):
    return v, n


n = 2
print(k())
for bad in ["f.__defaults__ = [1]", "f.__kwdefaults__ = 3", "f.__name__ = 5",
            "f.__dict__ = 4", "f.__qualname__ = b''"]:
    try:
        exec(bad)
        print(bad, "ok")
    except Exception as e:
        print(bad, type(e).__name__, e)
f.attr = [1]
print(f.__dict__, f.attr, f.__name__, f.__qualname__, f.__module__, f.__doc__)
