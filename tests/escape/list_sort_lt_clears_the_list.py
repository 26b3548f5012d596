class E:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        l.clear()
        return self.v < o.v
    def __repr__(self): return f"E{self.v}"
l = [E(3), E(1), E(2)]
try:
    l.sort()
except ValueError as e:
    print(e)
print(l)
