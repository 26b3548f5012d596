x = "global"


class A:
    x = "class"
    y = [x for _ in range(1)]
    z = [c for c in x]

    def method(self):
        return x

    lam = lambda self: x

    class Inner:
        seen = x


print(A.x, A.y, A.z, A().method(), A().lam(), A.Inner.seen)


def f():
    x = "local"

    class B:
        print("in body:", x)
        x = x + "!"
        print("in body:", x)

        def m(self):
            return x
    return B


B = f()
print(B.x, B().m())


class C:
    global gx
    gx = 10
    n = 3
    squares = {i: i * i for i in range(n)}
    total = sum(squares.values())
    try:
        pairs = [i * n for i in range(2)]
    except NameError as e:
        pairs = str(e)


print(gx, hasattr(C, "gx"), C.squares, C.total, C.pairs)


class D:
    a = 1
    b = a + 1
    for i in range(3):
        b += i
    del a
    locals()["dyn"] = 42


print(D.b, D.i, hasattr(D, "a"), D.dyn)
print([k for k in vars(D) if not k.startswith("__")])
