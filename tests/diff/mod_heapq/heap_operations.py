import heapq as h
import random
l = []
for v in [5, 1, 8, 3, 2, 9, 1]:
    h.heappush(l, v)
    print(l)
print([h.heappop(l) for _ in range(len(l))], l)
l = [9, 4, 7, 1, 8, 2]
h.heapify(l)
print(l, h.heappushpop(l, 0), h.heappushpop(l, 5), l, h.heapreplace(l, 10), l, h.heapreplace(l, 0), l)
print(h.nlargest(3, [4, 1, 9, 7]), h.nsmallest(2, [4, 1, 9]), h.nlargest(2, ["aa", "b", "cccc"], key=len), h.nsmallest(10, [3, 1]), h.nlargest(0, [1]), h.nsmallest(1, [2, 1]), h.nlargest(1, []), h.nlargest(-1, [1, 2]), h.nsmallest(2, iter([3, 2, 1])), h.nlargest(3, [(1, "a"), (1, "b"), (0, "c")], key=lambda t: t[0]), h.nsmallest(1, [], key=len))
print(list(h.merge([1, 4, 7], [2, 5], [], [3])), list(h.merge([3, 1], [4, 2], reverse=True)), list(h.merge(["b", "aaa"], ["cc"], key=len)), list(h.merge()), list(h.merge([1, 1], [1])), list(h.merge("ace", "bdf")))
for e in ("h.heappop([])", "h.heapreplace([], 1)", "h.heappushpop([], 1)", "h.heappush([1], 'a')", "h.heapify([1, 'a'])", "h.heappush([])", "h.nlargest('a', [1])", "h.nlargest(1, 5)", "h.nsmallest(1)", "list(h.merge([1], ['a']))", "list(h.merge(5))", "h.heapify()", "h.nlargest(1, [1, 'a', 2])"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
class T:
    def __init__(self, p, n): self.p, self.n = p, n
    def __lt__(self, o): return self.p < o.p
    def __repr__(self): return f"{self.p}{self.n}"
q = []
for i, (p, n) in enumerate([(3, "c"), (1, "a"), (2, "b"), (1, "z")]):
    h.heappush(q, T(p, n))
print(q, [h.heappop(q) for _ in range(4)])
rnd = random.Random(5)
data = [rnd.randrange(1000) for _ in range(200)]
heap = data[:]
h.heapify(heap)
print(heap[:10], [h.heappop(heap) for _ in range(200)] == sorted(data), h.nsmallest(5, data), h.nlargest(5, data), heap)
graph = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}
dist, pq = {"a": 0}, [(0, "a")]
while pq:
    d, u = h.heappop(pq)
    for v, w in graph[u].items():
        if d + w < dist.get(v, 10**9):
            dist[v] = d + w
            h.heappush(pq, (dist[v], v))
print(dist)
