for n in (0, 1, -1, 9, 10, 99, 100, 12345678901234567890, -2**63, 2**64, 10**50, -(10**50)):
    s = str(n)
    print(s, int(s) == n, len(s), int(hex(n), 16) == n, int(bin(n), 2) == n, int(oct(n), 8) == n, int(f"{n:_}") == n, f"{n:,}".replace(",", "") == s)
for base in (2, 3, 7, 10, 16, 20, 36):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    n, out = 987654321, ""
    while n:
        n, r = divmod(n, base)
        out = digits[r] + out
    print(base, out, int(out, base), int(out.upper(), base), int("-" + out, base))
big = 7 ** 200
print(big, str(big)[::-1][:10], sum(map(int, str(big))), len(str(big)), int(str(big)[:50]), big == int(str(big)))
print(10**100 == int("1" + "0" * 100), int("9" * 100) + 1 == 10**100, str(-10**30), repr(10**30), f"{10**30:e}", f"{10**30:g}", "%d" % 10**30, "%x" % 10**30)
print([int(x) for x in "1 22 333".split()], int("  7\n"), int("+7"), int("-0"), int("0007"), int("1_2_3"), [str(x) for x in range(-2, 3)])
text = "".join(str(i) for i in range(50))
print(text, int(text), int(text) % 97, int(text[::-1]) % 89)
acc = 0
for ch in "31415926535897932384626433832795028841971":
    acc = acc * 10 + int(ch)
print(acc, acc // 10**20, acc % 10**20, str(acc)[5:10], hash(acc))
