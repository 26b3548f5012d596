import copy
class Node:
    def __init__(self, name): self.name, self.edges = name, []
    def link(self, *o): self.edges.extend(o); return self
a, b, c = Node("a"), Node("b"), Node("c")
a.link(b, c); b.link(c, a); c.link(c)
a2 = copy.deepcopy(a)
print(a2.name, [n.name for n in a2.edges], a2.edges[0].edges[1] is a2, a2.edges[1].edges[0] is a2.edges[1], a2.edges[0].edges[0] is a2.edges[1], a2 is not a)
class Tree:
    def __init__(self, v, *kids):
        self.v, self.kids, self.parent = v, list(kids), None
        for k in kids: k.parent = self
    def total(self): return self.v + sum(k.total() for k in self.kids)
t = Tree(1, Tree(2, Tree(3)), Tree(4))
u = copy.deepcopy(t)
u.kids[0].v = 100
print(t.total(), u.total(), u.kids[0].parent is u, u.kids[0].kids[0].parent.v)
m = copy.deepcopy(t.kids[0])
print(m.parent.v, m.parent is not t, m in m.parent.kids)
grid = [[0] * 3 for _ in range(2)]
snap = copy.deepcopy(grid)
alias = copy.copy(grid)
grid[0][0] = 1
print(grid, snap, alias)
class Cfg:
    defaults = {"x": [1]}
    def __init__(self): self.own = dict(Cfg.defaults)
k = copy.copy(Cfg())
k.own["y"] = 2
n = copy.deepcopy(k)
n.own["x"].append(5)
print(Cfg.defaults, k.own, n.own, n.defaults is Cfg.defaults)
deep = cur = []
for i in range(150):
    nxt = []
    cur.append(nxt)
    cur = nxt
dd = copy.deepcopy(deep)
n_levels, cur = 0, dd
while cur and isinstance(cur[0], list):
    cur, n_levels = cur[0], n_levels + 1
print(n_levels, dd == deep)
f = lambda x: x
o = {"f": f, "t": int, "n": None, (1, 2): {3: [4]}, "m": "x".upper}
p = copy.deepcopy(o)
print(p["f"] is f, p["t"] is int, p[(1, 2)] is not o[(1, 2)], p == o, p["m"]())
e = copy.deepcopy(ValueError("msg", [1]))
print(repr(e), copy.copy(KeyError("k")).args, type(copy.deepcopy(Node.link)).__name__, copy.deepcopy(a.link).__self__ is not a)
