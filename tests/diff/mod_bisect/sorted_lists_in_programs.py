import bisect
scores = []
for s in [70, 90, 80, 85, 90, 60]:
    bisect.insort(scores, s)
print(scores, bisect.bisect_left(scores, 90), bisect.bisect_right(scores, 90))
def count_between(a, lo, hi): return bisect.bisect_right(a, hi) - bisect.bisect_left(a, lo)
print(count_between(scores, 70, 85), count_between(scores, 91, 99), count_between([], 0, 1))
def find(a, x):
    i = bisect.bisect_left(a, x)
    return i if i < len(a) and a[i] == x else -1
print(find(scores, 85), find(scores, 86), find([], 1))
def closest(a, x):
    i = bisect.bisect(a, x)
    return min(a[max(0, i - 1):i + 1], key=lambda v: abs(v - x))
print([closest(scores, v) for v in (0, 77, 88, 100)])
brackets = [(10, "low"), (50, "mid"), (100, "high")]
print([brackets[min(bisect.bisect([b for b, _ in brackets], v), 2)][1] for v in (5, 10, 70, 500)])
names = ["ann", "bob", "cy"]
bisect.insort(names, "bea", key=len)
print(names, bisect.bisect(names, 3, key=len))
timeline = [(0, "start"), (10, "load"), (25, "run")]
print([timeline[bisect.bisect(timeline, (t, "~")) - 1][1] for t in (0, 9, 10, 99)])
inv = 0
seen = []
for v in [3, 1, 2, 5, 4]:
    inv += len(seen) - bisect.bisect(seen, v)
    bisect.insort(seen, v)
print(inv, seen)
