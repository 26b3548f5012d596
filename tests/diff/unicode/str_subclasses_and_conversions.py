class S(str):
    def __new__(cls, v, tag=None):
        self = super().__new__(cls, v)
        self.tag = tag
        return self

    def upper(self):
        return "custom " + super().upper()


s = S("héllo", tag=1)
print(s, repr(s), s.tag, s.upper(), type(s.lower()), type(s[:]), type(s + ""), type(str(s)), type(s.strip()), s == "héllo", hash(s) == hash("héllo"), {s: 1}["héllo"])
print(f"{s:>8}|{s!r}", "%s" % s, "".join([s]), type("".join([s])), s * 2, type(s * 1), s.__class__.__name__, isinstance(s, str), len(s), s in ["héllo"])


class Str:
    def __str__(self): return S("from __str__")


print(str(Str()), type(str(Str())), type(f"{Str()}"), type("%s" % Str()))


class K:
    def __init__(self, v): self.v = v
    def __str__(self): return f"str({self.v})"
    def __repr__(self): return f"repr({self.v})"
    def __format__(self, spec): return f"fmt({self.v},{spec})"


k = K(1)
print(k, [k], (k,), {k.v: k}, f"{k} {k!s} {k!r} {k:>5} {k!s:>8}", "%s %r" % (k, k), "{} {!r} {:x}".format(k, k, k), format(k), format(k, "a"), str([k]), repr(k))


class OnlyRepr:
    def __repr__(self): return "OR"


class OnlyStr:
    def __str__(self): return "OS"


print(OnlyRepr(), str(OnlyRepr()), f"{OnlyRepr()}", OnlyStr(), "OnlyStr object" in repr(OnlyStr()), f"{OnlyRepr():>5}" if False else "-")
try:
    f"{OnlyRepr():>5}"
except TypeError as e:
    print(e)
print(str.__new__(S, "x").__class__, str.upper(s), str.__str__(s) == s, s.__str__().__class__, s.__repr__(), s.__len__(), s.__getnewargs__(), s.__contains__("l"), s.__mod__(()), "%s!".__mod__(s), s.__hash__() == hash(s), s.__eq__("x"), s.__lt__(5), s.__add__("x"))
for e in ["str.upper(5)", "str.join(',', ['a'])", "str.upper()", "S()", "str.__len__(5)", "str.__new__(int)", "str.__new__()", "str.__new__(5)", "'a'.__add__(5)", "str.__add__(5, 'a')", "S('a').nope", "s.tag.x", "''.__getitem__('a')", "str.lower('A', 1)"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
