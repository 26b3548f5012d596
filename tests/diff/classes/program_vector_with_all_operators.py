import math
class Vec:
    __slots__ = ("x", "y")
    def __init__(self, x=0, y=0): self.x, self.y = x, y
    def __repr__(self): return f"Vec({self.x}, {self.y})"
    def __iter__(self): return iter((self.x, self.y))
    def __eq__(self, o): return isinstance(o, Vec) and tuple(self) == tuple(o)
    def __hash__(self): return hash(tuple(self))
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y) if isinstance(o, Vec) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __sub__(self, o): return self + -o
    def __neg__(self): return Vec(-self.x, -self.y)
    def __pos__(self): return self
    def __mul__(self, k): return Vec(self.x * k, self.y * k) if isinstance(k, (int, float)) else self.x * k.x + self.y * k.y
    __rmul__ = __mul__
    def __truediv__(self, k): return Vec(self.x / k, self.y / k)
    def __floordiv__(self, k): return Vec(self.x // k, self.y // k)
    def __mod__(self, k): return Vec(self.x % k, self.y % k)
    def __matmul__(self, o): return self.x * o.y - self.y * o.x
    def __abs__(self): return math.hypot(*self)
    def __bool__(self): return any(self)
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __lt__(self, o): return abs(self) < abs(o)
    def __contains__(self, v): return v in tuple(self)
    def __round__(self, n=None): return Vec(round(self.x, n), round(self.y, n))
    def __format__(self, s): return f"<{self.x:{s}} {self.y:{s}}>"
    def __complex__(self): return complex(self.x, self.y)
    def __invert__(self): return Vec(-self.y, self.x)
    def __pow__(self, n): return Vec(self.x ** n, self.y ** n)
    def __divmod__(self, k): return self // k, self % k
    def __iadd__(self, o): self.x += o.x; self.y += o.y; return self
a, b = Vec(3, 4), Vec(1, 2)
print(a + b, a - b, a * 2, 2 * a, a * b, a / 2, a // 2, a % 2, a @ b, -a, +a, ~a, abs(a), a ** 2, divmod(a, 3))
print(a == Vec(3, 4), a != b, a > b, bool(Vec()), a[0], a[-1], len(a), 3 in a, [*a], sum([a, b]), max(a, b), sorted([a, b]), {a: 1}[Vec(3, 4)], complex(a), round(a / 7, 2), f"{a:.1f}", round(Vec(1.5, 2.5)))
c = a
c += b
print(c is a, a, c)
x, y = a
print(x, y, tuple(a), dict(zip("xy", a)))
for bad in (lambda: a + 1, lambda: a - 1, lambda: a < 5, lambda: a @ 2, lambda: a[5], lambda: 1 - a, lambda: a & b, lambda: setattr(a, "z", 1), lambda: int(a)):
    try: print(bad())
    except (TypeError, AttributeError, IndexError) as e: print(type(e).__name__, e)
