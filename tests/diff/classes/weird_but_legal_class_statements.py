class A: pass
class B(): pass
class C(A, ): x = 1; y = 2
class D(*(A,), **{"metaclass": type}): pass
class E:
    if True:
        z = "conditional"
    for i in range(3):
        exec(f"v{i} = {i}")
    while i < 5:
        i += 1
    try:
        q = 1 / 0
    except ZeroDivisionError:
        q = "handled"
    with __import__("contextlib").nullcontext(7) as w:
        pass
    def f(self): return self.z
    g = f
    h = lambda self: self.q
    class Inner:
        deep = 1
        class Deeper: deepest = 2
    import math as m
    a: int
    b: int = 5
    a_list = [i * 2 for i in range(3)]
    del i
    global leaked
    leaked = "from class body"
    match [1, 2]:
        case [p, _]: pass
    assert p == 1
    (lambda: None)()
    "a string statement"
    x = y = 3
    (s, t), *u = (1, 2), 3, 4
print(C.x, C.y, D.__mro__[1].__name__, E.z, E.v2, E.q, E.w, E().f(), E().g(), E().h(), E.Inner.Deeper.deepest, E.m.floor(2.5), E.__annotations__, hasattr(E, "a"), E.a_list, hasattr(E, "i"), leaked, E.p, E.x, E.s, E.u)
def make(n):
    class Local:
        captured = n
        def get(self): return n
    return Local
print(make(5)().get(), make(5).captured, make(1) is make(1), make(3).__qualname__)
classes = [type(f"T{i}", (A,), {"n": i, "m": lambda self: self.n}) for i in range(3)]
print([c.__name__ for c in classes], [c().m() for c in classes])
class Recur:
    def child(self): return Recur()
    other = None
Recur.other = Recur()
print(type(Recur().child().other).__name__)
class Shadow:
    print = "attr"
    len = staticmethod(lambda x: "my len")
    def m(self): return len([1]), self.len(0), Shadow.print
print(Shadow().m())
x = "global"
class Scope:
    y = x
    x = "class"
    z = x
    def f(self): return x
print(Scope.y, Scope.z, Scope().f())
A.__call__ = lambda self, n: n + 1
print(A()(1), B.__name__, type(B()).__name__)
