a, b = 2**200 + 12345, 3**77 - 99
print(a + b, a - b, b - a, a * b, sep="\n")
print(a // b, a % b, -a // b, -a % b, a // -b, a % -b, divmod(-a, b), sep="\n")
print(a ** 3 % 1000007, pow(a, b, 10**9 + 7), pow(b, -1, 1000003), pow(2, 1000) % 97)
print(a & b, a | b, a ^ b, ~a, -a & b, -a | b, -a ^ -b, sep="\n")
print(a << 70, a >> 70, -a >> 190, -1 >> 1000, 1 << 200, sep="\n")
print(a == b, a > b, -a < -b, a == float(2**200), 2**53 + 1 > 2.0**53, 10**400 > 1e308, -10**400 < -1e308)
print(hash(a), hash(-a), hash(2**61 - 1), hash(2**61), hash(-2), hash(-1), hash(10**100))
print(hex(a), oct(b), bin(2**70 + 1), f"{a:x}", f"{a:,}", f"{a:_x}", sep="\n")
print(a / b, 10**400 // 10**390, 10**30 / 10**10, 1 / 10**308, (10**400) / (10**399), sep="\n")
for e in ["10**400 / 3", "float(10**400)", "10**400 * 1.0", "1 << (1 << 70)", "int('9' * 5000)", "str(10**5000)", "2.0 ** 5000", "-1 << -5", "(10**400) + 1.5"]:
    try:
        r = eval(e)
        print(e, r)
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
n = 1
for i in range(1, 60):
    n *= i
print(n, n // 7**5 % 10**20)
f0, f1 = 0, 1
for _ in range(500):
    f0, f1 = f1, f0 + f1
print(f0)
print(sum(10**k for k in range(40)), (10**20)**5 == 10**100, round(123456789012345678901234567890, -20), round(15 * 10**30, -31), round(25 * 10**30, -31))
print((2**64) & 0xffff, (2**64 - 1) ^ (2**32 - 1), 2**62 + 2**62, 2**48 - 1 + 1, -(2**48) - 1, 2**47 * 2, (2**63 - 1) + 1)
import sys
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, len(str(10**4299)))
