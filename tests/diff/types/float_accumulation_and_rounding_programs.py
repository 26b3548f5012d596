total = 0.0
for price, qty in [(0.1, 3), (19.99, 2), (5.05, 7)]:
    total += price * qty
print(total, round(total, 2), f"{total:.2f}", total == 75.63, abs(total - 75.63) < 1e-9)
print([round(x, 1) for x in (0.05, 0.15, 0.25, 0.35, 2.5, -0.05)], [round(x) for x in (0.5, 1.5, 2.5, -1.5)], round(1e16 + 0.5), round(-2.675, 2))
vals = [1e-9 * i for i in range(1000)]
print(sum(vals), min(vals), max(vals), sum(vals) / len(vals), sum(v * v for v in vals))
x = 1.0
steps = 0
while x + 1.0 != 1.0:
    x /= 2
    steps += 1
print(x, steps, 1.0 + x * 2 != 1.0, 2.0 ** -53 == x)
def compound(p, rate, years, n=12): return p * (1 + rate / n) ** (n * years)
print(round(compound(1000, 0.05, 10), 2), [round(compound(100, r / 100, 1), 4) for r in (0, 1, 10)])
def newton(f, df, x, n=20):
    for _ in range(n): x -= f(x) / df(x)
    return x
print(newton(lambda v: v * v - 2, lambda v: 2 * v, 1.0), newton(lambda v: v ** 3 - 27, lambda v: 3 * v * v, 5.0))
def integrate(f, a, b, n=1000):
    h = (b - a) / n
    return h * (sum(f(a + i * h) for i in range(1, n)) + (f(a) + f(b)) / 2)
print(round(integrate(lambda t: t * t, 0, 3), 6), round(integrate(lambda t: 1 / t, 1, 2), 6))
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, 1.1 * 3, 3 * 1.1 == 3.3, 1e308 * 10, -1e308 * 10, 5 % 0.1, 1 - 0.9 - 0.1, 0.3 - 0.1 * 3, 4.35 * 100, 1.15 * 100)
print([f"{v:g}" for v in (1e-5, 1e-4, 123456, 1234567, 0.1 + 0.2)], [repr(v) for v in (1e22, 1e21, 123456789012345678.0, 1 / 3, 2 / 3)], float("1e-7"), 1e-7 * 10)
mean = lambda xs: sum(xs) / len(xs)
var = lambda xs: mean([(v - mean(xs)) ** 2 for v in xs])
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(mean(data), var(data), var(data) ** 0.5, [round((v - mean(data)) / var(data) ** 0.5, 3) for v in data])
