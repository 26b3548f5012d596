def digits(n): return [int(c) for c in str(n)]
def is_prime(n):
    if n < 2: return False
    i = 2
    while i * i <= n:
        if n % i == 0: return False
        i += 1
    return True
def factors(n):
    out, p = [], 2
    while n > 1:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1
    return out
print([n for n in range(60) if is_prime(n)], factors(360), factors(9973), factors(2**20))
print(sum(n for n in range(1000) if n % 3 == 0 or n % 5 == 0), [n for n in range(10, 1000) if sum(d ** len(str(n)) for d in digits(n)) == n])
a, b, evens = 1, 2, 0
while b < 4_000_000:
    if b % 2 == 0: evens += b
    a, b = b, a + b
print(evens, max(factors(600851475143)), sum(digits(2**1000)), sum(digits(__import__("math").factorial(100))))
print(sum(range(101)) ** 2 - sum(i * i for i in range(101)), next(p * 1 for p in range(104740, 10**6) if is_prime(p)))
best = max(range(1, 3000), key=lambda n: (lambda f: f(f, n, 0))(lambda f, n, s: s if n == 1 else f(f, n // 2 if n % 2 == 0 else 3 * n + 1, s + 1)))
print(best, [i for i in range(1, 500) if sum(d for d in range(1, i) if i % d == 0) == i])
tri = [n * (n + 1) // 2 for n in range(1, 15)]
print(tri, [t for t in tri if int(t ** 0.5) ** 2 == t], max(p for p in (a * b for a in range(90, 100) for b in range(90, 100)) if str(p) == str(p)[::-1]))
def lcm_range(n):
    r = 1
    for i in range(2, n + 1):
        x, y = r, i
        while y: x, y = y, x % y
        r = r // x * i
    return r
print(lcm_range(20), lcm_range(50))
def newton_sqrt(n, eps=1e-12):
    x = n
    while abs(x * x - n) > eps * n: x = (x + n / x) / 2
    return x
print(round(newton_sqrt(2), 10), round(newton_sqrt(144), 6))
pi = sum((4 if k % 2 == 0 else -4) / (2 * k + 1) for k in range(2000))
print(round(pi, 3), round(sum(1 / __import__("math").factorial(k) for k in range(15)), 10))
happy = lambda n: n == 1 or n != 4 and happy(sum(d * d for d in digits(n)))
print([n for n in range(1, 50) if happy(n)], [n for n in range(1, 200) if n * n % 10 ** len(str(n)) == n])
def convert(n, base): return "0" if n == 0 else convert(n // base, base).lstrip("0") + "0123456789ABCDEF"[n % base]
print(convert(255, 16), convert(10, 2), convert(0, 8), convert(511, 8), -17 // 5, -17 % 5, 17 // -5, divmod(-17, 5))
count = steps = 0
n = 27
while n != 1:
    n, steps = (n // 2, steps + 1) if n % 2 == 0 else (3 * n + 1, steps + 1)
print(steps, bin(37).count("1"), sum(1 for _ in range(10) for _ in range(10)), 7 ** 77 % 10, pow(7, 77, 1000), int("".join(map(str, range(1, 10)))) % 97)
