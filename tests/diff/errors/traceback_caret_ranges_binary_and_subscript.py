def f(d):
    return (d["a"]["b"] + d["c"]["x"]["y"]) * 2


ok = {"a": {"b": 1}, "c": {"x": {"y": 2}}}
print(f(ok))
bad = {"a": {"b": 1}, "c": {"x": None}}
tests = [ok, {"a": {"b": "s"}, "c": {"x": {"y": "t"}}}]
for t in tests:
    print(f(t))
for t in [{}, {"a": 5}]:
    try:
        f(t)
    except Exception as e:
        print(type(e).__name__, e)
x = 5
y = [1, 2, 3]
print(y[x - 3] + y[0])
f(bad)
