from collections import defaultdict
rows = [("a", 1), ("b", 2), ("a", 3), ("c", 4), ("b", 5)]
groups = defaultdict(list)
for k, v in rows:
    groups[k].append(v)
print(dict(groups), groups["zz"], "zz" in groups, len(groups))
sums = defaultdict(int)
for k, v in rows:
    sums[k] += v
print(sorted(sums.items()), sums.get("nope"), sums["nope"])
nested = defaultdict(lambda: defaultdict(int))
for k, v in rows:
    nested[k]["odd" if v % 2 else "even"] += 1
print({k: dict(v) for k, v in nested.items()})
index = defaultdict(set)
for n, word in enumerate("to be or not to be".split()):
    index[word].add(n)
print({k: sorted(v) for k, v in index.items()})
ids = defaultdict()
ids.default_factory = ids.__len__
print([ids[x] for x in "abacab"], dict(ids))
graph = defaultdict(dict)
graph["x"]["y"] = 5
graph["y"]["x"] = 5
print({k: dict(v) for k, v in graph.items()}, graph.pop("x"), list(graph))
