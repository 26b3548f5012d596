class A:
    count = 0

    @staticmethod
    def s(x, y=2): "sdoc"; return x, y

    @classmethod
    def c(cls, *a): "cdoc"; cls.count += 1; return cls.__name__, a, cls.count

    def m(self): return self.s(1), self.c(2)

    @classmethod
    @property
    def cp(cls): return f"class property of {cls.__name__}"

    @staticmethod
    def factory(): return A()


class B(A): pass


print(A.s(1), A().s(1, 3), A.c(), B.c(1), B().c(), A().m(), A.count, B.count, A.cp, B.cp)
print(A.s.__doc__, A.c.__doc__, A.s.__name__, A.c.__qualname__, type(A.__dict__["s"]), type(A.__dict__["c"]), type(A.c), type(A.s))
print(A.c.__self__ is A, A.c.__func__.__name__, A.__dict__["s"].__func__(9), A.__dict__["c"].__func__(B), A.__dict__["s"](4), A.__dict__["s"].__wrapped__(5))
m = A().m
print(m.__self__.__class__.__name__, m.__func__ is A.m, m.__name__, m == m.__self__.m, m is m.__self__.m, A.m is A.m, A.c == A.c, hash(m) == hash(m.__self__.m))
for src in ("A.s()", "A.c(x=1)", "A.m()", "A.__dict__['c']()", "m.x = 1", "m.__self__ = 1", "staticmethod()", "classmethod(1, 2)", "A.m(5)", "m(1)", "m.__func__()", "type(m)(1)", "type(m)(len, None)", "type(m)(5, 1)"):
    try:
        exec(src)
        print(src, "ok")
    except Exception as e:
        print(src, "->", type(e).__name__, e)
bound = type(m)(lambda self, x: (self, x), "me")
print(bound(5), bound.__self__)
f = A.__dict__["m"]
print(f.__get__(A()).__func__ is f, f.__get__(None, A) is f, len.__get__ if hasattr(len, "__get__") else "builtins do not bind")


class C:
    length = len
    add = lambda s, x: x
    cls = int
    part = "abc".upper


print(C().length([1, 2]), C().add(3), C().cls("5"), C().part())
print(staticmethod(len)([1]), callable(staticmethod(len)), callable(classmethod(len)), staticmethod(5).__func__, A.s is A.s, A().s is A.s)
print([].append.__self__, [].append.__name__, "abc".join.__self__, str.join.__objclass__, len.__name__, len.__module__, str.join.__name__, [].append == [].append, dict.fromkeys.__self__, int.from_bytes.__qualname__)
