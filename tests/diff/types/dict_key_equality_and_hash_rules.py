d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, len(d), d[1 + 0j], 1.0 in d)
d = {"a": 1, ("a",): 2, frozenset("a"): 3, b"a": 4, 97: 5}
print(len(d), d["a"], d[("a",)], d[frozenset({"a"})], d[b"a"], d[97])
nan = float("nan")
d = {nan: 1}
print(nan in d, float("nan") in d, d[nan], len({nan: 1, float("nan"): 2}))
d = {0: "zero", -0.0: "neg zero", False: "false", 0j: "complex"}
print(d)
d = {2**70: "big", float(2**70): "same"}
print(d, {10**20: 1}[1e20], 2**53 in {2.0**53: 1}, 2**53 + 1 in {2.0**53: 1})
d = {"é": 1, "e\u0301": 2, "\u00e9": 3}
print(len(d), d["é"], {"": 0}[""], {(): 0}[()], {None: 0}[None], {...: 1}[...])
class K:
    def __init__(self, k): self.k = k
    def __hash__(self): return hash(self.k)
    def __eq__(self, o): return self.k == (o.k if isinstance(o, K) else o)
    def __repr__(self): return f"K({self.k!r})"
d = {K(1): "k1"}
print(d[1], 1 in d, K(1) in d, d.get(K(2)), {1: "one", K(1): "replaced"})
d = {K("a"): 1}
d["a"] = 2
print(d, list(d)[0])
k = K(1)
d = {k: "v"}
k.k = 2
print(k in d, K(1) in d, K(2) in d, list(d.values()), len(d))
try:
    {[1]: 1}
except TypeError as e:
    print(e)
for bad in ([], {}, set(), bytearray(), (1, []), slice(1), {1: 2}.keys()):
    try:
        d[bad] = 1
    except TypeError as e:
        print(type(bad).__name__, e)
