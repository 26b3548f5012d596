class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v % 4
    def __eq__(self, o):
        global depth
        if depth < 3:
            depth += 1
            for i in range(20):
                d[("fill", depth, i)] = i
            for i in range(15):
                d.pop(("fill", depth, i), None)
        return isinstance(o, K) and self.v == o.v
depth, d = 0, {}
for i in range(30):
    d[K(i)] = i
print(sorted(k.v for k in d if isinstance(k, K)), sum(1 for k in d if isinstance(k, tuple)))
print(all(d[K(i)] == i for i in range(30)))
