import math
inf, nan = math.inf, math.nan
print(math.pow(2, 10), math.pow(2, -1), math.pow(0, 0), math.pow(inf, 0), math.pow(1, nan), math.pow(-2, 3), math.pow(-inf, 3))
print(math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(5.5, 2), math.fmod(5, inf), math.remainder(7, 3), math.remainder(8, 3), math.remainder(-7, 2), math.remainder(5, 2))
print(math.atan2(1, 1), math.atan2(0, -1), math.atan2(-0.0, -1), math.atan2(0, 0), math.atan2(-1, 0), math.atan2(inf, inf))
print(math.copysign(3, -0.0), math.copysign(-3, 1), math.copysign(0, -5), math.copysign(nan, -1), math.copysign(inf, -1))
print(math.frexp(8), math.frexp(0.1), math.frexp(-3), math.frexp(0), math.frexp(inf), math.ldexp(0.5, 4), math.ldexp(1, -1074), math.ldexp(1, -1075), math.ldexp(0, 10**9))
print(math.modf(3.75), math.modf(-3.75), math.modf(5), math.modf(inf), math.modf(-0.0))
print(math.hypot(), math.hypot(3), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(inf, nan), math.hypot(1e300, 1e300), math.hypot(-5), math.dist((1, 2), (4, 6)), math.dist([1, 2, 3], [1, 2, 3]), math.dist((0,), (2.5,)))
print(math.fsum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([]), math.fsum([1, 2.5, True]), math.fsum([inf, 1]), math.fsum([1e-16, 1, 1e16]))
print(math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(1, 1.05, rel_tol=0.1), math.isclose(inf, inf), math.isclose(nan, nan), math.isclose(inf, 1e308))
print(math.nextafter(1, 2), math.nextafter(0, 1), math.nextafter(0, -1), math.nextafter(1, 1), math.nextafter(inf, 0), math.ulp(1), math.ulp(0), math.ulp(1e300), math.ulp(inf), math.ulp(-5))
print([f"{math.gamma(x):.10g}" for x in (1, 5, 0.5, -0.5, 10.1, 170)], [f"{math.lgamma(x):.10g}" for x in (1, 5, 0.5, 1000, -0.5)], [f"{math.erf(x):.10g}" for x in (0, 0.5, 1, -2, inf)], [f"{math.erfc(x):.10g}" for x in (0, 0.5, 3, 10, -inf)])
for c in ("math.gamma(0)", "math.gamma(-1)", "math.gamma(171.7)", "math.lgamma(0)", "math.lgamma(-3)", "math.ldexp(1, 2000)", "math.ldexp(1, 1.5)", "math.isclose(1, 2, rel_tol=-1)", "math.fsum([1, 'a'])", "math.fsum([inf, -inf])", "math.fsum(5)", "math.hypot('a')", "math.copysign(1)", "math.fmod(1)", "math.isclose(1)", "math.frexp('a')", "math.nextafter(1)", "math.remainder(1, 0)", "math.remainder(inf, 1)", "math.dist(1, 2)", "math.fsum([1e308, 1e308])", "math.pow('a', 1)", "math.isclose(1, 1, 0.1)", "math.atan2(1)", "math.nope"):
    try:
        print(c, eval(c))
    except Exception as e:
        print(c, "->", type(e).__name__, e)
class F:
    def __float__(self): return 2.25
class Cl:
    def __ceil__(self): return "ceil"
    def __floor__(self): return "floor"
    def __trunc__(self): return "trunc"
print(math.sqrt(F()), math.floor(F()) if False else math.pow(F(), 2), math.ceil(Cl()), math.floor(Cl()), math.trunc(Cl()))
print(sorted(n for n in dir(math) if not n.startswith("_") and n not in ("sumprod", "fma")))
