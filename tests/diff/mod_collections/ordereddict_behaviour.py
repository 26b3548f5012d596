from collections import OrderedDict
d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a"); print(d, list(d)); d.move_to_end("c", last=False); print(d)
print(d.popitem(), d.popitem(last=False), d, OrderedDict(), OrderedDict(x=1), repr(OrderedDict({"k": [1]})))
d["z"] = 9; d["b"] = 20; del d["z"]; d["z"] = 1
print(d, list(reversed(d)), list(reversed(d.items())), d.pop("z"), d.pop("q", "dflt"), d.setdefault("n"), d.get("b"), len(d))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), dict(a=1) == OrderedDict(a=1), OrderedDict(a=1) != OrderedDict(a=2))
print(OrderedDict.fromkeys("cab", 0), d.copy(), type(d.copy()).__name__, d | {"new": 1}, {"first": 0} | d, type({} | d).__name__)
d |= {"b": 5, "y": 6}
print(d, d.keys(), d.values(), d.items(), "b" in d, d.keys() & {"b"})
for e in ("d.move_to_end('nope')", "OrderedDict().popitem()", "OrderedDict().popitem(last=False)", "d.pop('nope')", "d['nope']", "OrderedDict(5)", "OrderedDict([('a', 1)], a=2)", "d.move_to_end([])", "OrderedDict({}, b=1).popitem(0)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
try:
    for k in d: d["new" + k] = 1
except RuntimeError as e: print(type(e).__name__)
try:
    for k in list(d): d.move_to_end(k)
    print("moved", list(d)[:2])
    for k in d: del d[k]
except RuntimeError as e: print(type(e).__name__)
class LRU(OrderedDict):
    def __init__(self, n): self.n = n; super().__init__()
    def __getitem__(self, k):
        v = super().__getitem__(k)
        self.move_to_end(k)
        return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        self.move_to_end(k)
        if len(self) > self.n: del self[next(iter(self))]
c = LRU(2)
c["a"], c["b"] = 1, 2
c["a"]; c["c"] = 3
print(list(c), "b" in c, c, type(c).__name__)
class Miss(OrderedDict):
    def __missing__(self, k): return k * 2
print(Miss()["ab"], OrderedDict(a=OrderedDict(b=1)), [k for k in OrderedDict.fromkeys([3, 1, 3])])
r = OrderedDict(); r["me"] = r; print(r)
