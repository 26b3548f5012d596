import math
print(math.gcd(), math.gcd(12), math.gcd(12, 18), math.gcd(12, 18, 27), math.gcd(0, 0), math.gcd(-4, 6), math.gcd(2**100, 6**50), math.gcd(True, 2))
print(math.lcm(), math.lcm(4), math.lcm(4, 6), math.lcm(4, 6, 10), math.lcm(0, 5), math.lcm(-4, 6), math.lcm(2**70, 3**40))
print([math.factorial(i) for i in range(12)], math.factorial(50), math.factorial(170))
print([math.comb(10, k) for k in range(12)], math.comb(100, 50), math.comb(5, 7), math.comb(0, 0), math.comb(200, 3))
print([math.perm(6, k) for k in range(8)], math.perm(5), math.perm(100, 5), math.perm(0), math.perm(3, None))
print([math.isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 17, 10**20, 2**64 - 1, 10**41)])
for c in ("math.factorial(-1)", "math.factorial(1.5)", "math.factorial(3.0)", "math.factorial('a')", "math.comb(-1, 2)", "math.comb(2, -1)", "math.comb(2.0, 1)", "math.perm(-1)", "math.perm(2, -1)", "math.isqrt(-1)", "math.isqrt(2.5)", "math.gcd(1.0)", "math.gcd('a', 1)", "math.lcm(1.5, 2)", "math.isqrt('a')", "math.factorial(10**30)", "math.comb(1)", "math.isqrt()", "math.factorial()", "math.prod()", "math.prod(5)", "math.prod(['a', 2, 3])", "math.dist([1], [1, 2])", "math.dist((1, 2), 5)", "math.perm(1, 2, 3)"):
    try:
        print(c, eval(c))
    except Exception as e:
        print(c, "->", type(e).__name__, e)
print(math.prod([]), math.prod([1, 2, 3]), math.prod([1.5, 2]), math.prod(range(1, 20)), math.prod([2, 3], start=10), math.prod([0.1] * 3), math.prod(iter([2, 2])), math.prod([[1], 2]) if False else math.prod([2**40, 2**40]))
class I:
    def __index__(self): return 6
print(math.gcd(I(), 4), math.factorial(I()), math.comb(I(), 2), math.isqrt(I()), math.lcm(I(), I()))
def is_prime(n): return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))
print([n for n in range(60) if is_prime(n)], sum(map(is_prime, range(1000))))
print(math.ceil(-0.5), math.floor(-0.5), math.ceil(2**70), math.trunc(-7.9), math.floor(1e20), math.ceil(I()) if False else "-")
