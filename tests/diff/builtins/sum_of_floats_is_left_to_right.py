print(sum([0.1] * 3), sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([1e308, 1e308, -1e308]), sum([0.1, 0.2, 0.3, -0.6]))
print(sum([1, 2, 0.5]), sum([0.5, 1, 2]), sum([2**53, 1.0, 1.0]), sum([2**60, 1, 0.0]), sum([1.5, 2**60]), sum((0.1, 0.2), 0.3), sum([], 0.5), sum([True, 0.5]))
print(sum([float("inf"), 1]), sum([float("inf"), float("-inf")]), sum([float("nan"), 1]), sum([-0.0]), sum([-0.0, -0.0]), sum([-0.0], -0.0))
vals = [1 / n for n in range(1, 50)]
print(sum(vals), sum(reversed(vals)), sum(sorted(vals)), sum(vals[::2]) + sum(vals[1::2]))
total = 0.0
for v in vals:
    total += v
print(total == sum(vals), total)
avg = sum(vals) / len(vals)
var = sum((v - avg) ** 2 for v in vals) / len(vals)
print(avg, var, var ** 0.5, max(vals) - min(vals))
print(sum(x * 0.1 for x in range(11)), sum([0.1] * 100), sum(1e-10 for _ in range(1000)), sum(0.01 * i for i in range(101)))
print(sum([1j, 2.5, 3]), sum([complex(1, 2)] * 3), sum([[1.0], [2]], []), sum([10**20, 0.5]), sum([10**400, -10**400, 1]), sum([0.5, 10**20, -10**20]))
acc, out = 0, []
for i in range(1, 8):
    acc += i * 0.7
    out.append(acc)
print(out, round(acc, 2), acc == 0.7 * 28)
dot = sum(a * b for a, b in zip([1.5, 2.5, -3.5], [4, -1, 0.5]))
print(dot, sum(map(float, "1 2 3.5".split())), sum(map(len, ["ab", "c"])), sum(float(x) for x in ["1e3", "-1e3", "0.1"]))
