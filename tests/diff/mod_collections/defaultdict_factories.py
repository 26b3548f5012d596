from collections import defaultdict
d = defaultdict(list)
d["a"].append(1); d["b"]; d["a"] += [2]
print(d, d.default_factory, dict(d), len(d), d.get("zz"), "zz" in d, d == {"a": [1, 2], "b": []})
n = defaultdict(int, {"x": 1}, y=2)
n["x"] += 1; n["z"] -= 1
print(n, defaultdict(lambda: "v")["k"], defaultdict(None, a=1), defaultdict(), repr(defaultdict(set)))
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(dict(t["a"]["b"]), list(t), t["a"].keys())
for e in ("defaultdict()['k']", "defaultdict(None)['k']", "defaultdict(5)", "defaultdict([])", "defaultdict(list, 5)", "defaultdict(lambda x: x)['k']", "n[[]]", "defaultdict(int, [1])", "n.pop('nope')", "defaultdict(int).foo", "defaultdict(1 .bit_length)['a']", "defaultdict(int, a=1, **{'b': 2})", "n.__missing__('direct')", "defaultdict().__missing__('k')"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
c = n.copy()
c.default_factory = str
print(c["new"] == "", n.default_factory, type(c).__name__, c | {"m": 1}, n | {}, c.default_factory)
n.default_factory = None
try: n["gone"]
except KeyError as e: print(e)
n |= {"u": 1}
print(n, defaultdict(int).fromkeys("ab"), type(defaultdict(int).fromkeys("a")).__name__)
def boom(): raise ValueError("factory")
b = defaultdict(boom)
try: b["k"]
except ValueError as e: print(e, "k" in b)
class S(defaultdict):
    def __missing__(self, k): return f"custom {k}"
s = S(list)
print(s["q"], s, s.setdefault("w", 1))
groups = defaultdict(list)
for w in "apple avocado bean cherry corn".split():
    groups[w[0]].append(w)
print(dict(groups), {k: len(v) for k, v in groups.items()}, sorted(groups))
r = defaultdict(list)
r["self"] = r
print(r)
idx = defaultdict(lambda: len(idx))
print([idx[w] for w in "a b a c b".split()], dict(idx))
g = defaultdict(set)
for a, b in [(1, 2), (2, 3), (1, 3)]:
    g[a].add(b); g[b].add(a)
print({k: sorted(v) for k, v in g.items()})
