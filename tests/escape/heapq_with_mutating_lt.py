import heapq
class E:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        if len(h) > 1:
            h.pop()
        return self.v < o.v
for f in (lambda: heapq.heapify(h), lambda: heapq.heappop(h), lambda: heapq.heappush(h, E(0)), lambda: heapq.heapreplace(h, E(5)), lambda: heapq.heappushpop(h, E(50))):
    h = [E(i) for i in (5, 3, 8, 1, 9, 2, 7)]
    try:
        f()
        print("ok", len(h) <= 8)
    except (RuntimeError, IndexError) as e:
        print(type(e).__name__, e)
class C(E):
    def __lt__(self, o):
        h.clear()
        return True
h = [C(i) for i in range(6)]
try:
    heapq.heappush(h, C(0))
    print("ok")
except (RuntimeError, IndexError) as e:
    print(type(e).__name__, e)
print(heapq.nsmallest(2, [3, 1, 2], key=lambda v: h.clear() or v), h)
