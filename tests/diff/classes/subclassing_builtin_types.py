class L(list):
    def __getitem__(self, i): return f"item {super().__getitem__(i)}"
    def append(self, v): super().append(v * 2)


l = L([1, 2])
l.append(3)
print(l, l[0], list(l), l + [9], type(l + [9]).__name__, type(l * 2).__name__, type(l[:]).__name__, len(l), [*l], sum(l), l == [1, 2, 6], isinstance(l, list), sorted(l, reverse=True))


class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
    def __getitem__(self, k): return super().__getitem__(k) * 100


d = D(a=1)
d["b"] = 1
d.update(c=5)
print(d, d["a"], d["b"], d.get("b"), list(d.values()), {**d}, dict(d), d.pop("c"), d.setdefault("z", 7), d == {"a": 1, "b": 2, "z": 7})


class F(float):
    def __repr__(self): return f"F({float(self)})"
    def __add__(self, o): return F(float(self) + o)


f = F(1.5)
print(f, f + 1, 1 + f, f * 2, [f], f"{f}", f"{f:.2f}", str(f), round(f), int(f), "%s %.1f" % (f, f), f == 1.5, hash(f) == hash(1.5), {1.5: "k"}[f])


class S(str):
    def __len__(self): return 100
    def __eq__(self, o): return True
    def __hash__(self): return 1


s = S("abc")
print(len(s), s == "zzz", s.upper(), s + "d", s[:2], "".join([s, "x"]), "%s" % s, s in ["q"], s.__len__(), list(s))


class I(int):
    def __new__(cls, v): return super().__new__(cls, v + 1)
    def __index__(self): return 0
    def __bool__(self): return False


i = I(4)
print(i, i + 1, -i, i // 2, [10, 20, 30, 40, 50, 60][i], bool(i), i == 5, hex(i), f"{i:x}", range(i), i.bit_length(), type(i + i), type(+i), int(i), i.real, type(i.real))


class T(tuple):
    def __iter__(self): return iter("evil")


t = T((1, 2))
print(t, list(t), tuple(t), t[0], len(t), t + (3,), (lambda *a: a)(*t), [*t], t == (1, 2))
a, b, c, e = t
print(a, b, c, e)


class B(bytes):
    def __bytes__(self): return b"custom"


print(B(b"x"), bytes(B(b"x")), B(b"ab")[0], type(B(b"a") + b"b").__name__)


class E(Exception): pass
class St(set):
    def add(self, x): super().add(str(x))


st = St()
st.add(1)
st |= {2}
print(st == {"1", 2}, type(st).__name__, type(st | {3}).__name__, type(st.copy()).__name__)


class Cx(complex): pass


print(Cx(1, 2), type(Cx(1) + 1).__name__, type("x".join([S("a")])).__name__, type(str(S("a"))).__name__)
