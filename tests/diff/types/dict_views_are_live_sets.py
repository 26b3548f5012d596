d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
d["d"] = 4
print(k, v, i, len(k), len(v), len(i))
print(sorted(k & {"a", "z"}), sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k.isdisjoint("xyz"), k.isdisjoint("ax"))
print("a" in k, 1 in v, ("a", 1) in i, ("a", 2) in i, "a" in i, k == {"a", "b", "c", "d"}, k == d.keys(), v == v, v == d.values(), i == d.items(), k != {"a"})
print(k > {"a"}, k >= {"a", "b", "c", "d"}, k < set("abcde"), k <= {"a"}, i >= {("a", 1)})
print(sorted(i & {("a", 1), ("b", 9)}), sorted(i - {("a", 1)}), type(k & []).__name__, sorted({"q"} | k), sorted(["a", "q"] & k), sorted([("a", 1)] - i))
print(k.mapping["a"], v.mapping == d, type(k.mapping), list(reversed(k)), list(reversed(v)), list(reversed(i)))
for e in ["k[0]", "k.add(1)", "hash(k)", "hash(i)", "hash(v) is None", "k + k", "v & v", "k < 5", "k & 5", "k.isdisjoint(5)", "iter(k).__length_hint__()", "k.mapping.update(a=2)", "type(k)()", "v.isdisjoint([])", "i & [([], 1)]", "([], 1) in i", "[] in k", "len(iter(k))"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
for src in ["for x in d: d['new'] = 1", "for x in d.values(): d['new2'] = 1", "for x in d.items(): del d['a']", "for x in d: d.clear()"]:
    try:
        exec(src)
    except RuntimeError as ex:
        print(src, "->", ex, len(d))
for x in list(d):
    d.pop(x, None)
print(d, k, list(v))
d.update(z=1, y=2)
for key in d:
    d[key] = key * 2
print(d)
for key in d:
    if key == "z":
        del d["z"]
        d["w"] = 1
        break
it = iter(d)
print(next(it))
d["more"] = 1
try:
    next(it)
except RuntimeError as ex:
    print(ex)
try:
    next(it)
except RuntimeError as ex:
    print("again", ex)
except StopIteration:
    print("stop")
e = {}
ki = iter(e)
print(list(ki))
e[1] = 1
print(list(ki))
print(repr({}.keys()), repr({}.values()), repr({}.items()), {1: 2}.items().__repr__())
