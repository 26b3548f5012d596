class I:
    def __init__(self, n): self.n = n
    def __index__(self):
        l.clear()
        return self.n
for f in (lambda: l.insert(I(3), "x"), lambda: l.pop(I(2)), lambda: l * I(2), lambda: l[I(0):I(3)], lambda: l.__delitem__(I(1)), lambda: l.__imul__(I(3)), lambda: l.index(5, I(0))):
    l = list(range(6))
    try:
        r = f()
        print(r if r is not l else "self", l)
    except (IndexError, ValueError) as e:
        print(type(e).__name__, e, l)
