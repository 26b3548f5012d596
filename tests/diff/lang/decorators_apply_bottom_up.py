def tag(name):
    print("make", name)

    def deco(fn):
        print("apply", name, "to", getattr(fn, "__name__", fn))

        def wrapper(*a, **k):
            return f"<{name}>{fn(*a, **k)}</{name}>"
        wrapper.__name__ = fn.__name__
        wrapper.__wrapped__ = fn
        return wrapper
    return deco


@tag("b")
@tag("i")
def greet(who="you"):
    "Greets."
    return "hi " + who


print(greet(), greet("me"), greet.__name__, greet.__wrapped__.__wrapped__.__doc__)


@lambda f: f()
def value():
    return 42


print(value)


def register(table):
    def deco(cls):
        table[cls.__name__] = cls
        return cls
    return deco


table = {}


@register(table)
class A:
    pass


@register(table)
class B(A):
    pass


print(sorted(table), table["B"].__mro__[1] is A)


class Deco:
    def __init__(self, fn):
        self.fn, self.calls = fn, 0

    def __call__(self, *a):
        self.calls += 1
        return self.fn(*a)


@Deco
def sq(x):
    return x * x


print(sq(3), sq(4), sq.calls)
decos = [tag("x"), int]


@decos[0]
def idx(): return 1


print(idx())
try:
    @None
    def bad(): pass
except TypeError as e:
    print(e)
