class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return 1
    def __eq__(self, o):
        d.clear()
        return False
d = {}
d[K(1)] = 1
print(d.get(K(2)), d)
d = {}
d[K(1)] = "a"
d[K(2)] = "b"
print(len(d))
d = {}
d[K(1)] = 1
print(K(3) in d, len(d))
d = {}
d[K(1)] = 1
try:
    del d[K(4)]
except KeyError:
    print("KeyError", len(d))
d[5] = 5
print(d)
