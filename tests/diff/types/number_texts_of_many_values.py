# The texts of numbers, one line for each value.
import math
for x in [0.1+0.2, 1e100, 1.5e-10, 123456789.123456789, -0.0, 2**0.5, 1/3, 1e16, 1e15+0.5, float("nan")]:
    print(x, repr(x), f"{x:.3f}", f"{x:10.2e}", f"{x:g}", "%.4g" % x, round(x, 2) if x == x else "", x.hex() if x==x else "")
for n in [0, -1, 255, 10**20, -10**30, 2**64]:
    print(n, f"{n:,}", f"{n:x}", f"{n:b}"[:20], f"{n:e}", n.bit_length(), str(n)[::-1], n//7, n%7, -n//7, n**2, n>>3, n<<2, ~n, n&255)
print(int("0x1f", 16), int("-101", 2), int("z", 36), float("1e5"), complex("1+2j"), int(3.99), int(-3.99), round(3.5), round(4.5), abs(-3), pow(2,100,13), divmod(17,-5))
print(math.pi, math.sqrt(2), math.floor(-1.5), math.factorial(25), math.gcd(12,18), math.isqrt(99), math.log(8,2), math.hypot(3,4), math.sin(1), math.exp(1), math.inf, -math.inf)
print(sum([0.1]*10), math.fsum([0.1]*10), max(1,2.5), min("b","a"), 7//2, -7//2, 7/2, 7%-3, 2**10, 2**-2, 10**-3, 0b101, 0o17, 0xff, 1_000)
print((1+2j)*(3-1j), abs(3+4j), (1+2j).conjugate(), 1j**2, complex(1,-0.0), (2+0j)==2)
for base in (2, 3, 8, 10, 16, 36):
    n, out = 98765, ""
    while n:
        n, digit = divmod(n, base)
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + out
    print(base, out, int(out, base))
for text in ("12", " 7 ", "1_0", "x", "", "0b1"):
    try:
        print(int(text), float(text))
    except ValueError as e:
        print(e)
