from collections import defaultdict
def factory():
    d["side"] = 1
    d.default_factory = None
    return "made"
d = defaultdict(factory)
print(d["k"], dict(d))
try:
    d["other"]
except KeyError as e:
    print(e)
d = defaultdict(lambda: d.clear() or "v")
d["a"]; d["b"]
print(dict(d))
d = defaultdict(lambda: d["k"] if len(d) > 3 else d.setdefault(len(d), "s"))
print(d["q"], len(d))
d = defaultdict(lambda: d["again"])
try:
    d["x"]
except RecursionError:
    print("RecursionError", len(d))
