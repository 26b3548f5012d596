def c_to_f(c): return c * 9 / 5 + 32
def f_to_c(f): return (f - 32) * 5 / 9
readings = {"mon": [21.5, 23.0], "tue": [19.0], "wed": []}
def average(xs): return round(sum(xs) / len(xs), 2) if xs else None
for day, xs in readings.items():
    avg = average(xs)
    print(f"{day:>4}: {'-' if avg is None else f'{avg:5.1f}C {c_to_f(avg):5.1f}F'} n={len(xs)}")
table = [(c, c_to_f(c)) for c in range(-10, 31, 10)]
print("\n".join(f"{c:>4}|{f:>6.1f}" for c, f in table))
flat = [x for xs in readings.values() for x in xs]
print(max(flat), min(flat), sorted(flat), average(flat), [round(f_to_c(f), 2) for f in (32, 212, -40)])
hottest = max(readings, key=lambda d: max(readings[d], default=float("-inf")))
print(hottest, [d for d in readings if not readings[d]], sum(map(len, readings.values())))
for bad in ("x", None, [1]):
    try:
        print(c_to_f(bad))
    except TypeError as e:
        print(e)
labels = ["cold" if x < 20 else "mild" if x < 22 else "warm" for x in flat]
print(dict(zip(flat, labels)), labels.count("mild"))
