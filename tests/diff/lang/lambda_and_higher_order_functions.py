add = lambda a, b=10, *c, d=1, **e: (a + b, c, d, e)
print(add(1), add(1, 2, 3, d=4, k=5), (lambda: 0)(), (lambda x: lambda y: x - y)(5)(3), (lambda *a: len(a))(1, 2, 3))
print(list(map(lambda x: x ** 2, range(4))), list(filter(lambda s: s.islower(), ["a", "B"])), sorted("bca", key=lambda c: -ord(c)), max([1, -5], key=abs), min("ab", key=lambda c: c != "b"))
fs = {"sq": lambda x: x * x, "neg": lambda x: -x, "twice": lambda f: lambda x: f(f(x))}
print(fs["sq"](4), fs["twice"](fs["sq"])(3), fs["twice"](fs["neg"])(7), [f(2) for f in (fs["sq"], fs["neg"], str, [0, 1, 9].__getitem__)])
def compose(*fs): return (lambda x: x) if not fs else lambda x: fs[0](compose(*fs[1:])(x))
print(compose(str, lambda x: x + 1, int)("41"), compose()(5), compose(len, set)("hello"))
def curry(f, n=None, *got):
    n = n or f.__code__.co_argcount
    return f(*got) if len(got) >= n else lambda *a: curry(f, n, *got, *a)
print(curry(lambda a, b, c: a + b * c)(1)(2)(3), curry(lambda a, b: a - b)(5, 3))
def flip(f): return lambda a, b: f(b, a)
print(flip(pow)(2, 5), flip(divmod)(3, 17), flip(lambda a, b: a + b)("x", "y"))
apply_n = lambda f, n: (lambda x: x) if n == 0 else lambda x: f(apply_n(f, n - 1)(x))
print(apply_n(lambda s: s + "!", 3)("hi"), apply_n(lambda x: x * 2, 10)(1), [apply_n(lambda x: x + i, 2)(0) for i in range(3)])
fact = (lambda f: lambda n: f(f, n))(lambda f, n: 1 if n < 2 else n * f(f, n - 1))
print(fact(10), (lambda n: (lambda s: s(s, n))(lambda s, k: k if k < 2 else s(s, k - 1) + s(s, k - 2)))(15))
def memo(f):
    seen = {}
    return lambda *a: seen[a] if a in seen else seen.setdefault(a, f(*a))
slow = memo(lambda n: print("computing", n) or n * 2)
print(slow(4), slow(4), slow(5))
def tee_log(f, log=[]): return lambda *a: (log.append((f.__name__, a)), f(*a), len(log))[1:]
t = tee_log(max)
print(t(1, 5), t(3, 2))
partial = lambda f, *a, **k: lambda *b, **m: f(*a, *b, **{**k, **m})
print(partial(int, base=2)("101"), partial(print, "p", sep="-")("q"), partial(lambda a, b, c=0: (a, b, c), 1, c=3)(2))
reduce = lambda f, it, acc: acc if not it else reduce(f, it[1:], f(acc, it[0]))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4], 1), reduce(lambda a, b: b + a, "abc", ""), reduce(lambda d, kv: {**d, kv[0]: kv[1]}, [("a", 1), ("b", 2)], {}))
cond = lambda x: "neg" if x < 0 else "zero" if not x else "small" if x < 10 else "big"
print([cond(v) for v in (-1, 0, 5, 50)], (lambda x, y=lambda: 7: x + y())(1), (lambda: (yield 1))().__next__(), [*map(lambda a, b: a or b, [0, 1], [5, 6])])
