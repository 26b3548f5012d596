l = [1, 2, 3]
out = []
for x in l:
    l = [9]
    out.append(x)
print(out, l)
data = [1, 2]
print([data := data + [x] for x in data], data)
d = {"a": 1}
for k in d:
    d = {}
print(k, d)
def f():
    it = [1, 2, 3]
    g = (x for x in it)
    it = None
    return list(g)
print(f())
l = [0]
for i in l:
    if i < 20: l.append(i + 1)
print(len(l))
m = [[1, 2], [3, 4]]
for row in m:
    for v in row:
        if len(m) < 5: m.append([v])
        row.clear()
print(m)
n = [1, 2, 3]
for n[0] in n:
    pass
print(n)
w = iter(range(5))
print([(a, next(w, None)) for a in w])
s = "abc"
for c in s:
    s += c
print(s)
