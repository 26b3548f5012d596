import math
inf, nan = math.inf, math.nan
xs = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 10.0, 1e-10, 1e10, inf, -inf, nan]
names = ["sqrt", "exp", "expm1", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "fabs", "ceil", "floor", "trunc", "isfinite", "isinf", "isnan", "degrees", "radians", "cbrt", "exp2", "log", "log2", "log10"]
for n in names:
    row = []
    for x in xs:
        try:
            r = getattr(math, n)(x)
            row.append(f"{r:.10g}" if isinstance(r, float) else r)
        except (ValueError, OverflowError) as e:
            row.append(f"{type(e).__name__}: {e}")
    print(n, *row)
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
print(math.log(8, 2), math.log(100, 10), math.log(2**1000), math.log2(2**1000), math.log10(10**300), math.log(10**400, 10), math.log2(3), math.log(True))
for c in ("math.log(0)", "math.log(-1)", "math.log(5, 0)", "math.log(5, 1)", "math.log('a')", "math.log2(0)", "math.log10(-5)", "math.log(10**400 * -1)", "math.sqrt(-1)", "math.sqrt('a')", "math.sqrt()", "math.exp(1000)", "math.cosh(1000)", "math.sin(inf)", "math.pow(0, -1)", "math.pow(-1, 0.5)", "math.pow(10, 400)", "math.fmod(1, 0)", "math.fmod(inf, 1)", "math.atan2()", "math.floor(inf)", "math.ceil(nan)", "math.sqrt(10**400)", "math.sqrt(None)", "math.floor('a')", "math.trunc(1j)", "math.exp(1j)", "math.ceil([])"):
    try:
        print(c, eval(c))
    except Exception as e:
        print(c, "->", type(e).__name__, e)
