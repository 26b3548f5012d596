from itertools import groupby
l = [1, 1, 2, 2, 3]
g = groupby(l, key=lambda v: (l.append(9) if len(l) < 8 else None) or v)
print([(k, list(v)) for k, v in g], l)
g = groupby("aabb", key=lambda c: next(g, "inner")[0] if c == "b" else c)
try:
    print([(k, list(v)) for k, v in g])
except (RuntimeError, RecursionError, ValueError) as e:
    print(type(e).__name__)
class K:
    def __eq__(self, o):
        try:
            next(outer)
        except (StopIteration, RecursionError):
            pass
        return False
outer = groupby([1, 2, 3, 4], key=lambda v: K())
k, grp = next(outer)
try:
    print(len(list(grp)) <= 4, len(list(outer)) <= 4)
except RecursionError:
    print(True, True)
