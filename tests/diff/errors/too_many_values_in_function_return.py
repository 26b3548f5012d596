def stats(values):
    n = len(values)
    mean = sum(values) / n
    return n, mean, max(values)


n, mean, top = stats([1, 2, 3])
print(n, mean, top)
n, *rest = stats([4])
print(n, rest)
pairs = {"a": (1, 2), "b": (3, 4)}
for k, (x, y) in pairs.items():
    print(k, x + y)
first, second = "ab"
print(first, second)
n, mean = stats([1, 2])
print(n, mean)
