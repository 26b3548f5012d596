from itertools import groupby

points = [((1, 2), "a"), ((1, 2), "b"), ((3, 4), "c")]
groups = {}
for key, name in points:
    groups.setdefault(key, []).append(name)
print(groups)
for key, items in groupby(points, key=lambda p: p[0]):
    print(key, [n for _, n in items])
print({frozenset(k): v for k, v in groups.items()})
seen = set()
for key, _ in points:
    seen.add(key)
print(len(seen))
index = {}
index[[1, 2]] = "list as a key"
