class E:
    def __init__(self, other): self.other = other
    def __eq__(self, o):
        a.clear()
        b.clear()
        return True
    def __lt__(self, o):
        return True
a, b = [], []
a.extend([E(1), E(2), E(3)])
b.extend([1, 2, 3])
print(a == b, a, b)
a.extend([E(1), E(2)])
b.extend([E(1), E(2)])
print((a < b) in (True, False), a, b)
t = (E(1), 2)
print(t == (1, 2), a)
