a = [1, [2, 3], {"k": 4}]
b = a
c = a[:]
d = list(a)
e = a.copy()
b.append(5)
c[1].append(99)
print(a, b is a, c, d is a, e[1] is a[1], len(c), len(d))
def modify(x, y, z):
    x.append("m")
    y = [0]
    z += [7]
    return y
p, q, r = [1], [2], [3]
print(modify(p, q, r), p, q, r)
grid = [[0] * 2] * 3
grid[0][0] = 1
good = [[0] * 2 for _ in range(3)]
good[0][0] = 1
print(grid, good, grid[0] is grid[2], good[0] is good[1])
s = t = {1}
s |= {2}
s = s | {3}
print(s, t)
m = n = 5
m += 1
print(m, n, m is n)
x, y, z = 1, 2, 3
x, y, z = z, x, y
print(x, y, z)
i = [0, 1, 2]
i[0], i[1] = i[1], i[0]
i[i[0]], i[0] = "w", 9
print(i)
k = {}
k["a"] = k["b"] = []
k["a"].append(1)
print(k)
tup = ([1], "a")
tup2 = tup
tup[0].append(2)
print(tup2, tup == tup2, tup is tup2)
fn = modify
fn.tag = "shared"
print(modify.tag)
import sys
mod = sys
print(mod is sys, mod.maxsize == sys.maxsize)
nested = {"x": {"y": [1]}}
shallow = dict(nested)
shallow["x"]["y"].append(2)
shallow["new"] = 1
print(nested, "new" in nested)
