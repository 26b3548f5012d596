class V:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"V({self.x})"


ops = ["add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor", "lshift", "rshift", "divmod"]
for op in ops:
    setattr(V, f"__{op}__", lambda s, o, op=op: f"{s}.{op}({o})")
    setattr(V, f"__r{op}__", lambda s, o, op=op: f"{s}.r{op}({o})")
v = V(1)
print(v + 2, 2 + v, v - 2, 2 - v, v * 2, 2 * v, v / 2, 2 / v, v // 2, 2 // v, sep="\n")
print(v % 2, 2 % v, v ** 2, 2 ** v, v @ 2, 2 @ v, v & 2, 2 & v, v | 2, 2 | v, v ^ 2, 2 ^ v, v << 2, 2 << v, v >> 2, 2 >> v, divmod(v, 2), divmod(2, v), sep="\n")
print("s" + v, [1] + v, [1] * v, "%s" % V(2), v + V(3), (1,) + v)


class W(V):
    def __radd__(self, o): return f"W.radd({o})"


print(V(1) + W(2), W(1) + V(2), V(1) - W(2), 1 + W(5))


class NI:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented


n = NI()
for src in ("n + 1", "1 + n", "n + n", "n == n", "n == 1", "n != 1", "n < 1", "1 > n", "n < n", "sum([n])", "[1] + n", "'a' + n"):
    try:
        print(src, eval(src))
    except TypeError as e:
        print(src, "->", e)
try:
    n += 1
except TypeError as e:
    print(e)


class I:
    def __init__(self): self.log = []
    def __getattr__(self, name):
        raise AttributeError(name)


for op, sym in [("iadd", "+="), ("isub", "-="), ("imul", "*="), ("itruediv", "/="), ("ifloordiv", "//="), ("imod", "%="), ("ipow", "**="), ("imatmul", "@="), ("iand", "&="), ("ior", "|="), ("ixor", "^="), ("ilshift", "<<="), ("irshift", ">>=")]:
    setattr(I, f"__{op}__", lambda s, o, op=op: (s.log.append((op, o)), s)[1])
i = I()
j = i
i += 1; i -= 2; i *= 3; i /= 4; i //= 5; i %= 6; i **= 7; i @= 8; i &= 9; i |= 10; i ^= 11; i <<= 12; i >>= 13
print(i is j, i.log)
print(-5, V.__add__(v, 1), pow(v, 2), type(v).__add__ is V.__dict__["__add__"])


class Un:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __round__(self, n=None): return ("round", n)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __int__(self): return 3
    def __float__(self): return 3.5
    def __index__(self): return 4
    def __complex__(self): return 1j
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"


u = Un()
import math
print(-u, +u, ~u, abs(u), round(u), round(u, 2), pow(u, 2), pow(u, 2, 3), u ** 5, int(u), float(u), complex(u), [0] * u, hex(u), bin(u), range(u), math.trunc(u), math.floor(u), math.ceil(u), "abcdefg"[u], chr(u + 0) if False else chr(u))
