import heapq, bisect, random
from heapq import *
random.seed(3)
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
d = [random.randrange(50) for _ in range(40)]
for n in (-1, 0, 1, 2, 5, 39, 40, 41): print(nsmallest(n, d), nlargest(n, d), nsmallest(n, iter(d), key=lambda x: -x % 7), nlargest(n, iter(d), key=lambda x: x % 5), nlargest(n, d, key=str))
print(list(merge([1, 4, 7], [2, 5], [], [0, 9])), list(merge([7, 4], [9, 1], reverse=True)), list(merge(["a", "ccc"], ["bb"], key=len)), list(merge(["ccc", "a"], ["bb"], key=len, reverse=True)), list(merge()), list(merge([3])), list(merge([(1, "a")], [(1, "b")], key=lambda p: p[0])), list(merge([1, 1, 1], [1, 1.0])))
h = []
for x in d: heappush(h, x)
print(h, [heappop(h) for _ in range(5)], heappushpop(h, 3), heapreplace(h, 8)); t(lambda: heappop([])); t(lambda: heapify(3)); t(lambda: nsmallest(2, [3, "a"])); t(lambda: nsmallest(2, 3)); t(lambda: nsmallest("a", [1]))
l = sorted(d); print(bisect.bisect(l, 20), bisect.bisect_left(l, 20), bisect.bisect_right(l, 20, 3, 9), bisect.bisect(l, -3, key=lambda v: -v)); bisect.insort(l, 20); bisect.insort_left(l, 5); print(l)
class E:
    def __init__(s, k, n): s.k, s.n = k, n
    def __lt__(s, o): return s.k < o.k
    def __repr__(s): return "%s%s" % (s.k, s.n)
es = [E(i % 3, i) for i in range(9)]; print(nsmallest(4, es), nlargest(4, es), nlargest(4, iter(es)), list(merge(es[:3], es[3:6])))
