data = {"name": "Ann", "scores": [90, 85.5, None], "tags": {"x"}, "t": (1,), "nested": {"k": {"j": [()]}}}
print(data)
print(data["scores"], data["tags"], data["t"], sep=" | ")
print("%s" % data["scores"], "%r" % data["t"], "%s" % (data["t"],), "{}".format(data["tags"]), f"{data['nested']}")
print(str(data) == repr(data), len(str(data)), str(data["scores"])[1:-1])
for k, v in data.items():
    print(f"{k:>8} = {v!r:<24} {type(v).__name__}")
print(*data, sep=",")
print(*data.values(), sep="\n")
print([str(x) for x in (1, 1.0, "1", None, True, [1], (1,))])
print([repr(x) for x in (1, 1.0, "1", None, True, [1], (1,))])
print(["it's", 'say "hi"', "both ' and \"", "tab\t", "back\\slash", "é", "\x00"])
print({"a": "b'c", 'd"': "\n"}, {1: {2: {3: {}}}}, [[[]]], ({},), [(), [()]])
print("\n".join(f"{i}. {item}" for i, item in enumerate(["first", ["second"], {"third": 3}], 1)))
print(" ".join(map(str, [1, 2.50, True, None])), "-".join(["a"]), str([1, 2, 3]).replace(", ", ";").strip("[]"))
class P:
    def __init__(self, n): self.n = n
    def __str__(self): return f"P#{self.n}"
    def __repr__(self): return f"<P {self.n}>"
p = P(1)
print(p, [p], (p,), {"p": p}, {p.n: p}, f"{p} {p!r} {p!s:>6} {[p]}", "%s %r" % (p, p), str(p), repr(p), str([p]))
table = [["id", "name"], [1, "Al"], [20, "Barbara"]]
w = [max(len(str(r[i])) for r in table) for i in range(2)]
for r in table:
    print(" | ".join(str(c).ljust(n) for c, n in zip(r, w)).rstrip())
