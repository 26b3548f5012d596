def show(tag):
    print("evaluated", tag)
    return tag


x: show("x") = 1
y: show("y")
(z): show("z") = 2
print(__annotations__, "y" in globals())


class C:
    a: show("a") = 1
    b: show("b")
    c: list[int] = [1]


print(C.__annotations__, hasattr(C, "b"))


def f(p: show("p"), *args: show("args"), q: show("q") = 1, **kw: show("kw")) -> show("ret"):
    local: show("local never") = p
    unset: show("unset never")
    return local


print(f.__annotations__, f(7))
f.__annotations__ = {"k": 1}
print(f.__annotations__)
f.__annotations__ = None
print(f.__annotations__)
d = {}
d["k"]: show("subscript target") = 5
print(d)
o = C()
o.attr: show("attribute target") = 6
print(o.attr)


def g():
    o.other: show("not in a function") = 7
    return o.other


print(g())
g.__annotations__["x"] = int
print(g.__annotations__, (lambda q: q).__annotations__)
