class Base:
    def __init__(self, **kw):
        print("Base", kw)

    def hello(self): return ["Base"]

    @classmethod
    def make(cls): return [cls.__name__, "Base.make"]


class Left(Base):
    def __init__(self, left=None, **kw):
        print("Left", left)
        super().__init__(**kw)

    def hello(self): return ["Left"] + super().hello()

    @classmethod
    def make(cls): return ["Left.make"] + super().make()


class Right(Base):
    def __init__(self, right=None, **kw):
        print("Right", right)
        super().__init__(**kw)

    def hello(self): return ["Right"] + super().hello()


class Both(Left, Right):
    def __init__(self, **kw):
        super().__init__(**kw)

    def hello(self): return ["Both"] + super(Both, self).hello()


b = Both(left=1, right=2, other=3) if False else Both(left=1, right=2)
print(b.hello(), Both.make(), super(Left, b).hello(), super(Both, Both).make())
print(super(Left, b).__thisclass__, super(Left, b).__self__ is b, super(Left, b).__self_class__)


class NoSelf:
    def f(): return super()
    def g(self):
        def h(): return super().__init__
        return h()
    def k(self): return [super().__repr__()[:6] for _ in range(1)] if False else "skip"
    @staticmethod
    def s(): return super().x


for e in ["NoSelf.f()", "NoSelf().g()", "NoSelf.s()", "super()", "super(5)", "super(int, 'a')", "super(Left, Right())", "super().x", "super(Both, b).nope", "super(Left).hello", "super(1, 2)", "super(Base, b).hello()"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)


class P:
    x = "P.x"
    @property
    def v(self): return "P.v"
    def __getitem__(self, i): return ("P", i)
    def __eq__(self, o): return "P.eq"


class Q(P):
    x = "Q.x"
    @property
    def v(self): return "Q." + super().v
    def __getitem__(self, i): return super().__getitem__(i + 1)
    def look(self): return super().x, super().__class__.__name__


q = Q()
print(q.v, q[1], q.look(), q == 1)
try:
    super(Q, q)[1]
except TypeError as e:
    print(e)
