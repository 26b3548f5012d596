def roman(n):
    out = ""
    for v, s in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= v:
            out += s
            n -= v
    return out


def unroman(s):
    vals = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    total = 0
    for a, b in zip(s, s[1:] + " "):
        total += -vals[a] if vals[a] < vals.get(b, 0) else vals[a]
    return total


def to_base(n, b):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n < 0:
        return "-" + to_base(-n, b)
    return (to_base(n // b, b) if n >= b else "") + digits[n % b]


def words(n):
    ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if n < 20:
        return ones[n]
    if n < 100:
        return tens[n // 10 - 2] + ("-" + ones[n % 10] if n % 10 else "")
    for unit, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= unit:
            rest = n % unit
            return f"{words(n // unit)} {name}" + (f" {words(rest)}" if rest else "")


print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 3999)], all(unroman(roman(n)) == n for n in range(1, 4000)))
print([to_base(255, b) for b in (2, 3, 8, 16, 36)], to_base(-10, 2), all(int(to_base(n, b), b) == n for n in range(0, 500, 7) for b in (2, 7, 36)))
print(words(0), words(15), words(42), words(100), words(999), words(1234567), sep="; ")
print(bin(10)[2:].zfill(8), f"{10:08b}", int("ff", 16), format(255, "o"), "".join(str(n % 2) for n in (4, 2, 1)), [f"{n:>4b}" for n in range(5)])
gray = [n ^ n >> 1 for n in range(8)]
print([f"{g:03b}" for g in gray], sum(map(int, str(2**100))), str(12321) == str(12321)[::-1])
print([n for n in range(1000) if n == sum(int(d) ** len(str(n)) for d in str(n))], [n for n in range(2, 500) if n == sum(d for d in range(1, n) if n % d == 0)])
luhn = lambda s: sum(sum(divmod(int(c) * (1 + i % 2), 10)) for i, c in enumerate(reversed(s))) % 10 == 0
print(luhn("4539578763621486"), luhn("4539578763621487"))
