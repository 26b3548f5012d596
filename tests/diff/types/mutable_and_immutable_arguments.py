def grow(x, item):
    x += item
    return x
l, t, s = [1], (1,), "a"
print(grow(l, [2]), grow(t, (2,)), grow(s, "b"), l, t, s)
def default_list(v, acc=[]):
    acc.append(v)
    return acc
print(default_list(1), default_list(2), default_list(3, []), default_list(4))
def default_none(v, acc=None):
    acc = [] if acc is None else acc
    acc.append(v)
    return acc
print(default_none(1), default_none(2))
def rebind(d):
    d = {"new": 1}
    return d
def mutate(d):
    d["m"] = 1
    d.pop("x", None)
orig = {"x": 0}
print(rebind(orig), orig, mutate(orig), orig)
def swap(a, b): return b, a
p, q = [1], [2]
r, u = swap(p, q)
print(r is q, u is p)
def clear_all(*lists):
    for x in lists: x.clear()
clear_all(p, q)
print(p, q, r, u)
nested = [[]] * 2 + [[]]
nested[0].append("shared")
print(nested, nested[0] is nested[1], nested[0] is nested[2])
copy = nested[:]
copy[2].append("deep")
copy.append("own")
print(nested, copy)
const = (1, [2], {"k": 3})
const[1].append(9)
const[2]["k"] += 1
print(const, hash((1, 2)) == hash((1, 2)))
class Node:
    kids = []
    def __init__(self): self.own = []
a, b = Node(), Node()
a.kids.append(1); a.own.append(1)
print(b.kids, b.own, Node.kids is a.kids)
