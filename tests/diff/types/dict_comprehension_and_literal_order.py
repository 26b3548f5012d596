print({k: v for k, v in [("a", 1), ("b", 2), ("a", 3)]})
print({"x": 1, "y": 2, "x": 3}, {**{"a": 1, "b": 2}, "a": 9}, {"a": 9, **{"a": 1, "b": 2}})
calls = []
def n(x):
    calls.append(x)
    return x
d = {n("k1"): n("v1"), **n({"m": 0}), n("k2"): n("v2")}
print(calls, d)
calls.clear()
d = {n(i): n(i * 10) for i in range(2)}
print(calls, d)
print({i: i for i in range(3) if i}, {x: y for x in "ab" for y in (1, 2)}, {(): 1 for _ in range(3)}, {a: {b: a + b for b in "xy"} for a in "pq"})
print(dict(b=1, a=2), dict([("b", 1)], a=2), dict({"z": 1}, z=2, a=0), dict(zip("cab", range(3))))
print(list({"b": 1, "a": 2}), list({3: 0, 1: 0, 2: 0}.items()), [*{"q": 1, "p": 2}], {**{}}, {**{1: 2}, **{3: 4}})
try:
    {**None}
except TypeError as e:
    print(e)
try:
    {**[("a", 1)]}
except TypeError as e:
    print(e)
try:
    {i: 1 / 0 for i in [1]}
except ZeroDivisionError as e:
    print(e)
try:
    {[]: 1 for _ in [1]}
except TypeError as e:
    print(e)
x = "outer"
print({x: x for x in "ab"}, x, {y: x for y in "c"})
s = {"one": 1}
t = s
s |= {"two": 2}
print(t, s is t, {"a": 1}.__or__([]) is NotImplemented, {"a": {"b": [1, {"c": (2,)}]}}["a"]["b"][1]["c"][0])
