import heapq
tasks = []
for pr, name in [(3, "sleep"), (1, "eat"), (2, "code"), (1, "drink")]:
    heapq.heappush(tasks, (pr, name))
print(tasks[0], len(tasks))
while tasks:
    print(heapq.heappop(tasks), end=" ")
print()
class Median:
    def __init__(self): self.lo, self.hi = [], []
    def add(self, v):
        heapq.heappush(self.lo, -heapq.heappushpop(self.hi, v))
        if len(self.lo) > len(self.hi): heapq.heappush(self.hi, -heapq.heappop(self.lo))
    def get(self): return self.hi[0] if len(self.hi) > len(self.lo) else (self.hi[0] - self.lo[0]) / 2
m = Median()
out = []
for v in [5, 15, 1, 3, 8]:
    m.add(v)
    out.append(m.get())
print(out)
print(heapq.nlargest(2, [4, 9, 1]), heapq.nsmallest(2, {"a": 3, "b": 1}.items(), key=lambda kv: kv[1]), list(heapq.merge([1, 5], [2, 6], [0])))
def heapsort(xs):
    h = list(xs)
    heapq.heapify(h)
    return [heapq.heappop(h) for _ in range(len(h))]
print(heapsort([3, 1, 2]), heapsort("banana"), heapsort([]))
def huffman(freq):
    h = [(n, i, s) for i, (s, n) in enumerate(sorted(freq.items()))]
    heapq.heapify(h)
    i = len(h)
    while len(h) > 1:
        (a, _, x), (b, _, y) = heapq.heappop(h), heapq.heappop(h)
        heapq.heappush(h, (a + b, i, (x, y)))
        i += 1
    codes = {}
    def walk(t, p): codes.__setitem__(t, p) if isinstance(t, str) else (walk(t[0], p + "0"), walk(t[1], p + "1"))
    walk(h[0][2], "")
    return codes
print(huffman({"a": 5, "b": 2, "c": 1, "d": 1}))
