class K:
    bad = False
    def __init__(self, v): self.v = v
    def __hash__(self):
        if K.bad == "hash": raise ValueError("hash")
        return self.v % 2
    def __eq__(self, o):
        if K.bad == "eq": raise ValueError("eq")
        return self.v == o.v
ks = [K(i) for i in range(6)]
d, s = dict.fromkeys(ks, 0), set(ks)
for mode in ("hash", "eq"):
    K.bad = mode
    for f in (lambda: d[K(1)], lambda: d.get(K(1)), lambda: d.pop(K(1)), lambda: d.setdefault(K(9)), lambda: d.update({K(1): 2}), lambda: K(3) in s, lambda: s.add(K(7)), lambda: s.discard(K(2)), lambda: s | {K(8)}, lambda: s & {K(1)}, lambda: {k: 1 for k in [K(1), K(3)]}, lambda: dict(d), lambda: d.copy(), lambda: list(d)):
        try:
            f()
            print("ok", end=" ")
        except ValueError as e:
            print(e, end=" ")
    print()
K.bad = False
print(len(d), len(s), all(k in d and k in s for k in ks))
