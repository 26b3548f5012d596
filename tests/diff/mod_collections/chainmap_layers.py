from collections import ChainMap
base, user, cli = {"color": "red", "size": 1}, {"size": 2}, {}
c = ChainMap(cli, user, base)
print(c["size"], c["color"], c.get("nope", "d"), "size" in c, len(c), sorted(c), list(c), dict(c), c)
c["color"] = "blue"; c["new"] = 5
print(cli, base, c.maps, c.parents, c.parents["size"], c.pop("new"), cli)
child = c.new_child({"size": 99})
print(child["size"], child.parents["size"], child.new_child()["size"], c.new_child(size=7)["size"], c.new_child({"a": 1}, b=2)["b"])
for e in ("c['zz']", "c.pop('size')", "c.popitem()", "ChainMap().popitem()", "ChainMap()['k']", "c[[]]", "c.nope", "ChainMap(5)['a']", "c | 5", "ChainMap({}).pop('x')", "len(ChainMap())", "bool(ChainMap({}, {}))", "ChainMap({}, {'a': 1}) == {'a': 1}", "hash(c)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
try: del c["size"]
except KeyError as e: print(e)
c.update(x=1); c.setdefault("y", 2); c.setdefault("color", "no")
print(c.maps[0], list(c.items()), list(c.keys()), list(c.values()))
print(c | {"q": 1}, {"q": 0} | c, type({"q": 0} | c).__name__, c.copy().maps[0] is c.maps[0], c.copy().maps[1] is c.maps[1], ChainMap.fromkeys("ab", 1))
c |= {"z": 26}
print(c.maps[0]["z"], c == dict(c), ChainMap({"a": 1}, {"a": 2}) == ChainMap({"a": 1}), repr(ChainMap()))
c.clear()
print(c.maps[0], c["size"])
class Deep(ChainMap):
    def __setitem__(self, k, v):
        for m in self.maps:
            if k in m:
                m[k] = v
                return
        self.maps[0][k] = v
    def __missing__(self, k): return f"<{k}>"
d = Deep({}, {"a": 1}, {"b": 2})
d["b"] = 20; d["n"] = 3
print(d, d["missing"], d.get("missing"), type(d.new_child()).__name__)
import builtins
scope = ChainMap({"x": 1}, {"len": "shadow"}, vars(builtins))
print(scope["x"], scope["len"], scope["abs"](-4))
