from fractions import Fraction as F
import fractions, numbers, decimal, math, operator, random
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
for a in (0, 3, "3/4", "-3/4", " 1.25 ", "1e-3", "+5", "-.5", "5.", "1_000/3", "1E2", 0.1, F(2, 4), decimal.Decimal("0.75"), True, "1.2e+1", "٣/4"): t(lambda: F(a))
for a in ("", "x", "1/0", "1/", "/2", "1.5/2", ".", "1__0", "1 /2", "1/ 2", "1/-2", "nan", None, 1j, float("nan"), float("inf"), "e5", "1e", "_1"): t(lambda: F(a))
t(lambda: F(1, 0)); t(lambda: F(1.5, 2)); t(lambda: F("1", 2)); t(lambda: F(6, -4)); t(lambda: F(F(1, 2), F(3, 4))); t(lambda: F(0, 5)); t(lambda: F.from_float(0.25)); t(lambda: F.from_float(3)); t(lambda: F.from_float("x")); t(lambda: F.from_decimal(decimal.Decimal("1.1"))); t(lambda: F.from_decimal(1.5))
vals = [F(1, 2), F(-7, 3), F(0), F(5), 2, -3, 0.5, 0, 1.5, 1j, True, "x", decimal.Decimal(1)]
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, operator.pow, operator.lt, operator.le, operator.eq, operator.ge, operator.gt, operator.ne):
    for a in vals:
        for b in vals:
            if isinstance(a, F) or isinstance(b, F):
                t(lambda: op(a, b))
f = F(-7, 3); print(f, repr(f), +f, -f, abs(f), int(f), math.floor(f), math.ceil(f), math.trunc(f), round(f), round(f, 1), round(f, -1), float(f), complex(f), bool(f), bool(F(0)), hash(f), hash(F(1, 2)) == hash(0.5), hash(F(3)) == hash(3), f.numerator, f.denominator, f.as_integer_ratio(), f.real, f.imag, f.conjugate(), f"{f}", str(F(4, 2)))
print([round(F(i, 2)) for i in range(-7, 8)], F(math.pi).limit_denominator(1000), F("3.1415926535897932").limit_denominator(), F(1, 3).limit_denominator(2), F(4321, 8765).limit_denominator(10000)); t(lambda: F(1, 3).limit_denominator(0))
print(isinstance(f, numbers.Rational), isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(1.5, numbers.Rational), isinstance(1j, numbers.Complex), isinstance(True, numbers.Number), isinstance("x", numbers.Number), issubclass(int, numbers.Rational), numbers.__all__)
print(sum([F(1, 3)] * 3), max(F(1, 2), F(2, 3)), sorted([F(1, 2), 0.3, F(1, 3)]), F(1, 2) in {0.5}, math.sqrt(F(1, 4)), F(1, 2) == F(2, 4), pow(2, F(3)), 2 ** F(1, 2), F(1, 2) ** -2, F(-1, 2) ** -3, 0 ** F(0), F(2) ** 0.5)
random.seed(2)
for _ in range(200):
    a, b = F(random.randint(-99, 99), random.randint(1, 99)), F(random.randint(-99, 99), random.randint(1, 99))
    print(a + b, a - b, a * b, a / (b or 1), a // (b or 1), a % (b or 1), a < b, hash(a), round(a, 2), a.limit_denominator(random.randint(1, 50)))
class MF(F): pass
print(repr(MF(1, 2)), repr(MF(1, 2) + 1), type(MF(1, 2)))
t(lambda: numbers.Number()); t(lambda: numbers.Complex())
