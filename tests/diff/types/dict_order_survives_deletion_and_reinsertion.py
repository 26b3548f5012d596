d = {}
for i in range(20):
    d[i * 7 % 20] = i
print(list(d))
for i in range(0, 20, 3):
    del d[i]
print(list(d))
for i in (9, 0, 3):
    d[i] = "again"
print(list(d.items()))
d[1] = "update keeps place"
print(list(d)[:3], d.popitem(), d.popitem(), d.popitem())
d.pop(7)
d[7] = "moved"
print(list(d))
big = {str(i): i for i in range(1000)}
for i in range(990):
    del big[str(i)]
print(big)
for i in range(5):
    big[f"n{i}"] = i
print(list(big), len(big))
merged = {"a": 1, "b": 2} | {"c": 3, "a": 4}
print(merged, {"c": 3, "a": 4} | {"a": 1, "b": 2})
x = {"k": 1}
x.update(b=1, a=2, k=3)
print(x)
print({v: k for k, v in {"one": 1, "uno": 1, "two": 2}.items()})
words = "the quick brown fox jumps over the lazy dog the end".split()
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(freq)
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0])))
groups = {}
for w in words:
    groups.setdefault(len(w), []).append(w)
print(groups)
inv = {}
for k, v in groups.items():
    for w in v:
        inv[w] = k
print(inv)
print({1: "int", "1": "str", (1,): "tuple", 1.5: "float", None: "none", frozenset({1}): "fs", b"1": "bytes", ...: "e"})


def kw(**k): return k


print(kw(z=1, a=2, m=3), list(kw(**{"q": 1}, b=2)))


class Ordered:
    z = 1
    a = 2
    m = 3


print([n for n in vars(Ordered) if len(n) == 1])
