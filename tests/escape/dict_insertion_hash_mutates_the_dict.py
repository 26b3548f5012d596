class H:
    def __init__(self, n): self.n = n
    def __hash__(self):
        if self.n < 3:
            d[H(self.n + 1)] = self.n
        return self.n
    def __eq__(self, o): return isinstance(o, H) and self.n == o.n
d = {}
d[H(0)] = "zero"
print([(k.n, v) for k, v in d.items()])
d.setdefault(H(1), "x")
print(len(d), d.pop(H(2), "gone") is not None, len(d))
print(sorted(k.n for k in {**d}))
