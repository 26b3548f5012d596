inv = {"apple": 3, "pear": 5}
inv["fig"] = inv.get("fig", 0) + 2
inv["apple"] -= 1
for k in sorted(inv):
    print(k, inv[k], end="; ")
print(len(inv), "kiwi" in inv, list(inv.items()))
print({k: v * 2 for k, v in inv.items() if v > 2}, sum(inv.values()), max(inv, key=inv.get), sorted(inv, key=lambda k: -inv[k]), dict(sorted(inv.items(), key=lambda kv: kv[1])))
nested = {"a": {"b": {"c": 1}}}
nested["a"]["b"]["d"] = 2
nested.setdefault("x", {}).setdefault("y", []).append(9)
print(nested, nested["a"].get("zz", {}).get("q"), nested.get("no", {}).get("k", "dflt"))
def walk(d, path=()):
    for k, v in d.items():
        if isinstance(v, dict):
            yield from walk(v, path + (k,))
        else:
            yield ".".join(path + (k,)), v
print(dict(walk(nested)))
def deep_merge(a, b):
    return {**a, **{k: deep_merge(a[k], v) if isinstance(v, dict) and isinstance(a.get(k), dict) else v for k, v in b.items()}}
print(deep_merge({"a": {"x": 1, "y": 2}, "b": 1}, {"a": {"y": 3}, "c": 4}))
groups = {}
for w in ["apple", "avocado", "bean", "cherry", "corn"]:
    groups.setdefault(w[0], []).append(w)
print(groups, {k: len(v) for k, v in groups.items()}, [w for ws in groups.values() for w in ws])
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print({**a, **b}, a | b, b | a, {k: (a.get(k), b.get(k)) for k in sorted(a.keys() | b.keys())}, a.keys() & b.keys(), a.items() - b.items() == {("x", 1), ("y", 2)}, {k: a[k] for k in a.keys() - b.keys()})
graph = {1: [2, 3], 2: [4], 3: [4], 4: []}
rev = {}
for u, vs in graph.items():
    for v in vs:
        rev.setdefault(v, []).append(u)
print(rev, [n for n in graph if not graph[n]])
memo = {}
def count_paths(u, t):
    if u == t: return 1
    if (u, t) not in memo:
        memo[u, t] = sum(count_paths(v, t) for v in graph[u])
    return memo[u, t]
print(count_paths(1, 4), memo)
switch = {"add": lambda x, y: x + y, "sub": lambda x, y: x - y}
print(switch["add"](1, 2), switch.get("mul", lambda *a: "unknown")(1, 2), list(map(lambda k: switch[k](5, 3), switch)))
d = dict.fromkeys("abc", 0)
d.update(b=5, z=9)
while len(d) > 2:
    print(d.popitem(), end=" ")
print(d, d.pop("nope", None), bool({}), {} == dict(), d == {"b": 5, "a": 0})
scores = {"ann": [90, 80], "bob": [70]}
print({n: sum(s) / len(s) for n, s in scores.items()}, sorted(((sum(s), n) for n, s in scores.items()), reverse=True), max(scores.items(), key=lambda kv: len(kv[1])))
from_lists = dict(zip(["k1", "k2"], [[1], [2]]))
print(from_lists, {tuple(v): k for k, v in from_lists.items()}, {frozenset({1}): "fs"}, {(): 0, None: 1, 1.5: 2})
