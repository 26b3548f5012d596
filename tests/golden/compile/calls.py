def calls(f, o, a, k):
    f()
    f(1, a)
    o.m()
    o.m(1, a)
    f(a, x=1)
    o.m(a, x=1)
    f(*a)
    f(1, *a, x=2, **k)
    o.m(*a, **k)
    x = f(x=f(1))
    print("a", end="")


class C(Base, metaclass=Meta):
    """doc"""
    def __init__(self):
        super().__init__()
        super(C, self).m()


def functions(a, /, b=1, *args, c, d=2, **kw) -> int:
    def typed(x: int, *y: str, z: float = 1.0, **w: bool) -> None: pass
    return lambda x, y=a: x + y + b


@first
@second(1)
def decorated(): pass
