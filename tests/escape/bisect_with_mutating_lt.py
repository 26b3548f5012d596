import bisect
class E:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        if len(l) > 2:
            l.pop()
        return False
l = [E(i) for i in range(16)]
try:
    print(bisect.bisect_left(l, E(99)) <= 16, len(l))
except IndexError as e:
    print(e, len(l))
l = [1, 2, 3, 4, 5, 6, 7, 8]
def key(v):
    l.clear()
    return v
try:
    print(bisect.bisect(l, 6, key=key))
except IndexError as e:
    print(e)
l = [1, 2, 3, 4]
bisect.insort(l, 9, key=lambda v: (l.clear() if l and v == 9 else None) or v)
print(l)
