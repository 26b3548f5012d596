from decimal import *
import decimal, math, random, operator, fractions
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, str(e).replace("decimal.Decimal", "Decimal").replace("decimal.Context", "Context"))
D = Decimal
for v in ("0", "1.50", "-3.14", "1e5", "1E-10", "123456789012345678901234567890", "inf", "-Infinity", "nan", "sNaN12", " 1.5 ", "1_000.5", ".5", "5.", "+7", "abc", "", "1e", "--1", "1.2.3", "0e3", "-0", "-0.00", 5, -7, True, 0.1, -0.5, 1e300, float("inf"), (0, (1, 2, 3), -2), (1, (0,), "F"), (0, (), "n"), (2, (1,), 0), (0, (11,), 0), [0, [1], 2], None, "1e-7", "0.000001", "0.0000001", "1e6", "10", "٣"):
    t(lambda: D(v)); t(lambda: str(D(v))); t(lambda: D(v).as_tuple()); t(lambda: hash(D(v)) if not D(v).is_nan() else 0); t(lambda: (D(v).adjusted(), D(v).is_zero(), bool(D(v)), D(v).to_eng_string(), D(v).number_class()))
vals = [D("1.1"), D("-2.25"), D("0"), D("-0"), D("1e10"), D("3"), D("7"), D("inf"), D("0.333"), D("1e-30"), D("123456789.123456789123456789123"), 2, 0, -5]
for op in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, divmod, operator.pow, operator.lt, operator.eq, operator.ge):
    for a in vals:
        for b in vals:
            if isinstance(a, D) or isinstance(b, D):
                if op is operator.pow and (abs(a) > 10**6 or abs(b) > 10**4): continue
                t(lambda: op(a, b))
for a, b in ((D(1), 1.5), (1.5, D(1)), (D(1), "x"), (D("1.5"), 1.5), (D("0.1"), 0.1), (D(2), fractions.Fraction(2)), (D("nan"), D(1)), (D("snan"), D(1))):
    for op in (operator.add, operator.eq, operator.lt, operator.ne): t(lambda: op(a, b))
for d in (D("2.5"), D("3.5"), D("-2.5"), D("1.25"), D("-1.15"), D("1e3"), D("0.05")):
    for r in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP): t(lambda: (d.quantize(D("1"), rounding=r), d.quantize(D("0.1"), r), d.to_integral_value(r)))
    t(lambda: (round(d), round(d, 1), int(d), math.floor(d), math.ceil(d), math.trunc(d), float(d), -d, +d, abs(d), d.normalize(), d.as_integer_ratio(), d.sqrt() if d > 0 else 0, complex(d)))
for f in (lambda: D("1e30").quantize(D("0.01")), lambda: D("inf").quantize(D("1")), lambda: int(D("inf")), lambda: int(D("nan")), lambda: float(D("nan")), lambda: round(D("inf")), lambda: D(-1).sqrt(), lambda: D(2).sqrt(), lambda: D("0.25").sqrt(), lambda: D(100).sqrt(), lambda: D("1e-5").sqrt(), lambda: D(1).exp(), lambda: D("-2.5").exp(), lambda: D(0).exp(), lambda: D(10).ln(), lambda: D("0.5").ln(), lambda: D(1).ln(), lambda: D(0).ln(), lambda: D(-1).ln(), lambda: D(1000).log10(), lambda: D(2).log10(), lambda: D("0.001").log10(), lambda: D(2) ** D("0.5"), lambda: D("1.5") ** D("2.5"), lambda: D(4) ** D("0.5"), lambda: D(2) ** -3, lambda: D(-8) ** D("0.5"), lambda: D(0) ** 0, lambda: D(10) ** 50, lambda: pow(D(3), D(4), D(5)), lambda: D("1.0000001").ln(), lambda: D(2) ** 1000, lambda: D("1.01") ** 365, lambda: D(3).compare(D(2)), lambda: D(3).max(D(5)), lambda: D(3).min(D("nan")), lambda: D("1.0").compare_total(D("1.00")), lambda: D(7).remainder_near(D(4)), lambda: D(2).fma(3, 4), lambda: D("123.456").scaleb(2), lambda: D(5).copy_sign(D(-1)), lambda: D("1.20").same_quantum(D("3.45")), lambda: D("12").shift(2), lambda: D("12").rotate(1), lambda: D(1).next_plus(), lambda: D(1).next_minus(), lambda: D(1).next_toward(2), lambda: D("1100").logical_and(D("1010")), lambda: D("1.5").logb(), lambda: D("0.1") + D("0.2") == D("0.3"), lambda: sum([D("0.1")] * 10), lambda: max(D(1), D(2)), lambda: sorted([D(3), 1, D("2.5")]), lambda: D.from_float(0.1), lambda: D("1") / D("3"), lambda: D(22) / 7, lambda: D(1) / D(8), lambda: D(10) // D(3), lambda: D(-7) // D(2), lambda: D(-7) % D(2), lambda: {D("1.0"): 1}[1], lambda: hash(D("0.5")) == hash(0.5), lambda: D("1e400"), lambda: D("9.99e999999") * 10, lambda: D("1e-999999") / 10**30): t(f)
for s in ("", "f", ".2f", "10.3f", "<10", "^10", "+.1f", ",", ",.2f", "010.2f", "e", ".3e", "E", "g", ".3g", "%", ".1%", "*>12", " ", "=+10", "012,.2f", "n", "x", ".", ">+10.1f", "-^9", "_>8"):
    for v in ("1234567.891", "-0.5", "0", "1e10", "inf", "nan", "0.000012345", "-1234.5", "2.675"): t(lambda: format(D(v), s))
print(f"{D('3.14159'):.2f} {D('1000000'):,}")
with localcontext() as c:
    c.prec = 5; print(D(1) / 3, D("123456.789") + 0, c.prec); c.rounding = ROUND_UP; print(D(1) / 3); c.traps[DivisionByZero] = False; print(D(1) / 0, c.flags[DivisionByZero], D(-1) / 0); c.traps[InvalidOperation] = False; print(D("x"), D(0) / 0, D("inf") - D("inf"), D(-1).sqrt())
print(D(1) / 3, getcontext().prec)
with localcontext(prec=50): print(D(2).sqrt(), D(1).exp(), D(2).ln(), D(1) / 7)
getcontext().prec = 6; print(D(1) / 7, D("3.14159265") * 1, Context(prec=3).divide(1, 3), Context(prec=4).create_decimal("1.23456"), getcontext().sqrt(2), getcontext().power(2, 10), ExtendedContext.add(1, 2)); getcontext().prec = 28
t(lambda: setattr(getcontext(), "prec", 0)); t(lambda: setattr(getcontext(), "rounding", "x")); t(lambda: Context(prec=-1)); t(lambda: getcontext().foo); print(issubclass(DivisionByZero, ZeroDivisionError), InvalidOperation.__mro__[1:3], Context(traps=[]).traps[Inexact], BasicContext.prec, MAX_PREC)
random.seed(7)
for _ in range(300):
    a, b = (D(random.randrange(-10**random.randrange(1, 30), 10**random.randrange(1, 30))).scaleb(random.randrange(-20, 5)) for _ in "ab")
    print(a + b, a - b, a * b, a / b if b else 0, a // b if b and abs(a / b) < 10**27 else 0, a % b if b and abs(a / b) < 10**27 else 0, a < b, hash(a), a.normalize(), abs(a).sqrt(), round(a, 3) if abs(a) < 10**20 else 0, f"{a:.4g} {a:.3e} {a:,.2f}")
    print(abs(a).ln() if a else 0, abs(b).log10() if b else 0, (a % 50).exp() if abs(a) < 10**20 else 0, abs(a % 1000 if abs(a) < 10**20 else 1) ** 3)
