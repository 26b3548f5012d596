words = ["apple", "pear"]
result = []
for w in words:
    result.append(w.upper())
print(result)
n = None
try:
    n.append(1)
except AttributeError as e:
    print(e)
try:
    (5).foo
except AttributeError as e:
    print(e)
d = {"a": 1}
for k in d.keys():
    print(k, d[k])
result.appendd("x")
