import math
def mean(xs): return math.fsum(xs) / len(xs)
def stdev(xs): return math.sqrt(sum((x - mean(xs)) ** 2 for x in xs) / (len(xs) - 1))
data = [2.5, 3.5, 8.0, 1.0, 5.0]
print(mean(data), round(stdev(data), 6), math.prod(data), sorted(data)[len(data) // 2])
print(round(math.dist((0, 0), (3, 4)), 3), math.hypot(5, 12), round(math.degrees(math.atan2(1, 1)), 6), math.radians(180) == math.pi)
def heron(a, b, c):
    s = (a + b + c) / 2
    return math.sqrt(s * (s - a) * (s - b) * (s - c))
print(heron(3, 4, 5), round(math.pi * 2 ** 2, 4), round(4 / 3 * math.pi * 3 ** 3, 4))
def quadratic(a, b, c):
    d = b * b - 4 * a * c
    if d < 0: return None
    return tuple(sorted(((-b - math.sqrt(d)) / (2 * a), (-b + math.sqrt(d)) / (2 * a))))
print(quadratic(1, -3, 2), quadratic(1, 0, 1), quadratic(1, 2, 1))
print(math.ceil(7 / 2), math.floor(-7 / 2), math.trunc(-3.7), math.isqrt(50), math.gcd(84, 36), math.lcm(4, 6), math.comb(5, 2), math.perm(5, 2), math.factorial(6))
print(round(math.log(100, 10), 6), math.log2(1024), math.log10(1000), round(math.exp(1), 6) == round(math.e, 6), math.pow(2, 0.5) == math.sqrt(2))
poly = [(0, 0), (4, 0), (4, 3), (0, 3)]
area = abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(poly, poly[1:] + poly[:1]))) / 2
print(area, sum(math.dist(a, b) for a, b in zip(poly, poly[1:] + poly[:1])), math.isclose(0.1 + 0.2, 0.3))
print([round(math.sin(math.radians(d)), 4) for d in (0, 30, 90)], [round(math.cos(t), 4) for t in (0, math.pi)], round(math.tanh(0.5), 6), math.copysign(2, -0.0), math.inf > 1e308, math.isnan(math.nan))
haversine = lambda a, b: 2 * 6371 * math.asin(math.sqrt(math.sin((b[0] - a[0]) / 2) ** 2 + math.cos(a[0]) * math.cos(b[0]) * math.sin((b[1] - a[1]) / 2) ** 2))
print(round(haversine(*[(math.radians(x), math.radians(y)) for x, y in ((52.5, 13.4), (48.9, 2.35))])))
