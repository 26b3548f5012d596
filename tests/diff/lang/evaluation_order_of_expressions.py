log = []
def t(n, v=None):
    log.append(n)
    return v if v is not None else n
def show():
    print(" ".join(map(str, log)))
    log.clear()
def f(*a, **k): return 0
t("f", f)(t(1), *t(2, [0]), t(3), k=t(4), **t(5, {}), z=t(6)); show()
d = {t("k1"): t("v1"), t("k2"): t("v2")}; show()
[t("a"), t("b")][t("i", 1)]; show()
t("o", [0, 1, 2])[t("lo", 0):t("hi", 2):t("st", 1)]; show()
x, y = [0], {}
t("x", x)[t("ix", 0)] = t("rhs"); show()
t("x", x)[t("ix", 0)] += t("rhs2") if False else t("r", ""); show()
t("y", y)["a"], t("y2", y)["b"] = t("p"), t("q"); show()
a = t("c", y)["k"] = t("val"); show()
t("l", 1) + t("r", 2) * t("rr", 3) ** t("rrr", 2); show()
t("cond", 1) and t("and", 0) or t("or", 5); show()
t("then") if t("test", 1) else t("else"); show()
t("a", 1) < t("b", 2) < t("c", 0) < t("never", 9); show()
{t("s1"), t("s2"), t("s1")}; show()
[t("e") for _ in t("it", [1, 2]) if t("if", 1)]; show()
(lambda p=t("dflt"): p)(); show()
f"{t('fa')} {t('fb'):{t('spec', '>3')}}"; show()
del t("x", x)[t("ix", 0)]; show()
assert t("ok", 1), t("msg"); show()
print(t("arg"), sep=t("sep", "")); show()
class C(t("base", object), metaclass=t("meta", type)):
    t("body")
show()
@t("d1", lambda g: g)
@t("d2", lambda g: g)
def g(a: t("ann") = t("def"), *, b=t("kwdef")) -> t("ret"): pass
show()
