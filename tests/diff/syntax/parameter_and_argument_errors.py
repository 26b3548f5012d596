cases = ["def f(a, a): pass", "def f(a=1, b): pass", "def f(*a, *b): pass", "def f(**a, b): pass", "def f(**a, **b): pass", "def f(*, **k): pass", "def f(*): pass", "def f(/): pass", "def f(a, /, b, /): pass", "def f(*a, /): pass", "def f(*, a, /): pass", "def f(a, *, b, *c): pass", "def f((a, b)): pass", "def f(a, (b)): pass", "lambda a, a: 0", "lambda a=1, b: 0", "lambda *: 0", "lambda (a): 0", "lambda **a, b: 0", "def f(*a=1): pass", "def f(**a=1): pass", "def f(a, *, b=1, c): pass", "def f(a.b): pass", "def f('a'): pass", "def f(a:int, b:int=1, *c:int, d:int, **e:int)->int: pass", "def f(a, b=): pass", "def f(a b): pass", "f(a b)", "f(a, b c)", "f(a=1, a=2)", "f(a=1, 2)", "f(**a, 1)", "f(**a, *b)", "f(*a, b, *c, d=1, **e, f=2, **g)", "f(x for x in y)", "f(x for x in y, 1)", "f(1, x for x in y)", "f(a, x for x in y,)", "f(a=x for x in y)", "class A(x for x in y): pass", "f(a=)", "f(,)", "f(a,,b)", "f(a.b=1)", "f('a'=1)", "class A(B, metaclass=M, **k): pass", "class A(a=1, a=2): pass", "class A(*b, c): pass", "class A(**k, b): pass", "@\ndef f(): pass", "@x\nx = 1", "@x y\ndef f(): pass", "@(yield)\ndef f(): pass", "def f() -> : pass", "def f() => 1: pass", "def 1f(): pass", "def f-g(): pass", "def class(): pass", "class 1: pass", "def f(class): pass", "lambda class: 1", "x.class", "import class", "from x import class", "f(lambda=1)", "def f(self, x) pass", "def f(a, b):: pass", "f(print 1)", "f(if x)", "f(for)", "f(a := 1, b := 2)", "f(a=b := 1)", "f(*)", "f(* , a)", "f(a, *, b)", "def f(a, *args=()): pass", "def f(a=*b): pass", "f(*a=1)", "f(**a=1)"]
for src in cases:
    try:
        compile(src, "<src>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(repr(src), "->", e.msg, e.offset, e.end_offset)
print(compile("f(*a, *b, c=1, **d)", "", "eval").co_name)


def g(a, b=2, /, c=3, *, d, e=5, **f):
    return a, b, c, d, e, f


print(g(1, d=4), g(1, 2, 3, d=4, z=1))
print((lambda a, /, b, *c, d=1, **e: (a, b, c, d, e))(1, 2, 3, f=4))
print((lambda *, k: k)(k=1), (lambda: 0)(), (lambda *a: a)(*[1], *[2]))
h = lambda x, *y, **z: (x, y, z)
print(h(1, 2, a=3))
print((lambda x=(lambda: 5)(): x)())
i = (lambda: (yield))
print(type(i()).__name__)
