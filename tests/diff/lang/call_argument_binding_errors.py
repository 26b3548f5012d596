def f(a, b, /, c, d=4, *, e, g=7, **kw):
    return a, b, c, d, e, g, kw


def g0(): pass
def g1(a): pass
def g2(a, b=1): pass
def g3(*, k): pass
def g4(*, k, m): pass
def g5(a, b, c): pass
def g6(a, /): pass
def g7(a, b, /, c): pass


print(f(1, 2, 3, e=5))
print(f(1, 2, c=3, e=5, d=9, a="kw", b="kw2"))
print(f(1, 2, 3, 4, e=5, zz=1))
calls = [
    "f()", "f(1)", "f(1, 2)", "f(1, 2, 3)", "f(1, 2, 3, 4, 5, e=1)", "f(1, 2, 3, c=1, e=1)",
    "g0(1)", "g0(x=1)", "g1()", "g1(1, 2)", "g1(1, a=2)", "g1(b=1)", "g2(1, 2, 3)", "g2()",
    "g3()", "g3(1)", "g4()", "g3(k=1, z=2)", "g5()", "g5(1)", "g5(1, 2)", "g5(1, 2, 3, 4)",
    "g6(a=1)", "g7(a=1, b=2, c=3)", "g7(1, b=2, c=3)", "g1(*[1, 2], **{'a': 1})",
    "g1(**{'a': 1}, **{'a': 2})", "g1(**{1: 2})", "g1(*5)", "g1(**5)", "g4(1, 2, k=1)",
    "(lambda x: x)()", "(lambda: 0)(1)", "g2(1, 2, 3, z=1)", "g1(a=1, **{'a': 2})",
]
for c in calls:
    try:
        print(c, eval(c))
    except Exception as e:
        print(f"{c}: {type(e).__name__}: {e}")


class K:
    def m(self, a): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(x): pass


for c in ["K().m()", "K().m(1, 2)", "K.m()", "K.cm(1)", "K.sm()", "K(1)", "K(x=1)", "K().m(b=1)"]:
    try:
        print(c, eval(c))
    except Exception as e:
        print(f"{c}: {type(e).__name__}: {e}")
