from math import gcd
from functools import total_ordering


@total_ordering
class Frac:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Frac({n}, 0)")
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g

    def __add__(self, o):
        o = o if isinstance(o, Frac) else Frac(o)
        return Frac(self.n * o.d + o.n * self.d, self.d * o.d)

    __radd__ = __add__
    def __neg__(self): return Frac(-self.n, self.d)
    def __sub__(self, o): return self + -(o if isinstance(o, Frac) else Frac(o))
    def __rsub__(self, o): return -self + o

    def __mul__(self, o):
        o = o if isinstance(o, Frac) else Frac(o)
        return Frac(self.n * o.n, self.d * o.d)

    __rmul__ = __mul__
    def __truediv__(self, o): return self * Frac(o.d, o.n) if isinstance(o, Frac) else self * Frac(1, o)
    def __pow__(self, k): return Frac(self.n ** k, self.d ** k) if k >= 0 else Frac(self.d ** -k, self.n ** -k)
    def __eq__(self, o): return (self.n, self.d) == ((o.n, o.d) if isinstance(o, Frac) else (o, 1))
    def __lt__(self, o): return self.n * (o.d if isinstance(o, Frac) else 1) < (o.n if isinstance(o, Frac) else o) * self.d
    def __hash__(self): return hash((self.n, self.d))
    def __float__(self): return self.n / self.d
    def __bool__(self): return self.n != 0
    def __repr__(self): return f"{self.n}/{self.d}" if self.d != 1 else str(self.n)


h, t = Frac(1, 2), Frac(1, 3)
print(h + t, h - t, h * t, h / t, 1 - h, 2 * t, h ** 3, h ** -2, -h, Frac(4, -8), Frac(6, 3), h + 1)
print(h > t, h == Frac(2, 4), h <= 0.5 if False else h <= 1, sorted([h, t, Frac(3, 4)]), max(h, t), float(t), bool(Frac(0)), {h: "half"}[Frac(2, 4)], sum([h, t, Frac(1, 6)]))
try:
    Frac(1, 0)
except ZeroDivisionError as e:
    print(e)


class Poly:
    def __init__(self, *c): self.c = list(c) or [0]
    def __call__(self, x):
        r = 0
        for a in reversed(self.c):
            r = r * x + a
        return r
    def __add__(self, o):
        from itertools import zip_longest
        return Poly(*(a + b for a, b in zip_longest(self.c, o.c, fillvalue=0)))
    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] += a * b
        return Poly(*out)
    def deriv(self): return Poly(*(i * a for i, a in enumerate(self.c) if i))
    def __str__(self):
        return " + ".join(f"{a}x^{i}" if i > 1 else f"{a}x" if i else f"{a}" for i, a in enumerate(self.c) if a) or "0"


p, q = Poly(1, 2, 3), Poly(0, 1)
print(p, q, p + q, p * q, p.deriv(), p(2), p(h), (p * p)(1), Poly(), sep=" ; ")
harmonic = sum((Frac(1, k) for k in range(1, 11)), Frac(0))
print(harmonic, round(float(harmonic), 6))
