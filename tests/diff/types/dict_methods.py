d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
print(d.pop("a"), d.pop("zz", None), d.popitem(), d)
d.update({"x": 1}, y=2); d.update([("p", 1), ["q", 2]]); d.update(); d.update(zip("rs", [5, 6]))
print(d, len(d), "x" in d, "nope" not in d)
print(d.keys(), d.values(), d.items(), list(d), list(reversed(d)), list(reversed(d.items()))[:2])
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], []), dict.fromkeys({}), dict(a=1, **{"b c": 2}), dict([(1, 2)], k=3), dict({1: 2}))
c = d.copy()
c.clear()
print(c, len(d), d == dict(reversed(list(d.items()))), d != {}, {1: 2} | {3: 4}, {1: 2} | {1: 5})
d |= [("or", 1)]
d |= {"or": 2}
print(d["or"], d.__contains__("or"), d.__getitem__("x"), d.__len__(), d.__ror__({"first": 0}))
for e in ["d['no']", "d.pop('no')", "{}.popitem()", "d.get()", "d.pop()", "{}[[]]", "{[]: 1}", "d[{}]", "d.update(5)", "d.update([1])", "d.update([(1,)])", "d.update(['abc'])", "d.update([(1, 2), 3])", "dict([1, 2])", "dict(5)", "d.fromkeys(5)",
          "d.foo", "d < d", "d + d", "d | 5", "d | [(1, 2)]", "d.setdefault()", "d.setdefault([])", "dict(1, 2)", "d.get([])", "[] in d", "d.keys(1)", "d.update({}, {})", "dict.fromkeys()", "d(1)", "d.has_key(1)", "d.iteritems()", "d.items()[0]", "d.keys()[0]"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
try:
    del d["gone"]
except KeyError as e:
    print(repr(e), e, e.args)
r = {}
r["self"] = r
r["l"] = [r]
print(r)
print({1: "a", True: "b", 1.0: "c"}, {"k": 1, "k": 2}, {**{"a": 1}, "a": 2}, {0: 0, -0.0: 1, False: 2})


class Up(dict):
    def __missing__(self, k):
        self[k] = v = k.upper()
        return v


u = Up(z=1)
print(u["ab"], u, u.get("q"), "q" in u, u.copy(), type(u.copy()), Up.fromkeys("m"), type(Up.fromkeys("m")), u | {"o": 1}, type(u | {}))
print([m for m in dir(dict) if not m.startswith("_")])
print(sorted({"b": 1, "a": 2}.items()), max({"b": 1, "a": 2}), min({"b": 1, "a": 2}, key={"b": 1, "a": 2}.get), sum({1: 2, 3: 4}))
