def make_stack():
    items = []

    def push(x):
        items.append(x)
        return len(items)

    def pop():
        return items.pop() if items else None

    def dispatch(msg, *args):
        return {"push": push, "pop": pop, "size": lambda: len(items), "peek": lambda: items[-1] if items else None}[msg](*args)
    return dispatch


s, t = make_stack(), make_stack()
print(s("push", 1), s("push", 2), s("peek"), t("size"), s("pop"), s("pop"), s("pop"), t("pop"))
try:
    s("nope")
except KeyError as e:
    print("no such message", e)


def curry(f, n):
    def go(args):
        return lambda x: f(*args, x) if len(args) == n - 1 else go(args + (x,))
    return go(())


print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3))
compose = lambda *fs: (lambda x: compose(*fs[:-1])(fs[-1](x))) if fs else (lambda x: x)
print(compose(str, lambda x: x + 1, len)("abc"))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(10))
cons, car, cdr = lambda a, b: lambda f: f(a, b), lambda p: p(lambda a, b: a), lambda p: p(lambda a, b: b)
lst = cons(1, cons(2, cons(3, None)))
out = []
while lst:
    out.append(car(lst))
    lst = cdr(lst)
print(out)
zero, succ = lambda f: lambda x: x, lambda n: lambda f: lambda x: f(n(f)(x))
add = lambda m, n: lambda f: lambda x: m(f)(n(f)(x))
to_int = lambda n: n(lambda v: v + 1)(0)
three = succ(succ(succ(zero)))
print(to_int(three), to_int(add(three, three)))


def memo(f):
    cache = {}

    def w(*a):
        if a not in cache:
            cache[a] = f(*a)
        return cache[a]
    w.cache = cache
    return w


@memo
def ack(m, n):
    return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))


print(ack(2, 3), len(ack.cache))


def counter_gen():
    n = 0
    while True:
        cmd = yield n
        n = 0 if cmd == "reset" else n + (cmd or 1)


c = counter_gen()
print(next(c), next(c), c.send(10), c.send("reset"), next(c))
acc = (lambda total=[0]: lambda x: total.__setitem__(0, total[0] + x) or total[0])()
print(acc(5), acc(10))
