class R:
    n = 0
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        R.n += 1
        return R.n % 3 == 0
for size in (0, 1, 2, 10, 64, 65, 200):
    l = [R(i) for i in range(size)]
    l.sort()
    print(size, sorted(x.v for x in l) == list(range(size)))
class Err(R):
    def __lt__(self, o):
        if self.v == 7 or o.v == 7: raise KeyError("cmp")
        return self.v < o.v
l = [Err(i) for i in range(20, 0, -1)]
try:
    l.sort()
except KeyError as e:
    print(e, sorted(x.v for x in l) == list(range(1, 21)))
