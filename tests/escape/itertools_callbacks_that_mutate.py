from itertools import takewhile, dropwhile, accumulate, starmap, filterfalse, islice, chain, zip_longest, compress
def grow(l, limit=12):
    return lambda *a: (l.append(a[0]) if len(l) < limit else None) or True
l = [1, 2, 3]
print(list(takewhile(grow(l), l)))
l = [1, 2, 3]
print(list(dropwhile(lambda v: l.clear(), l)), l)
l = [1, 2, 3]
print(list(accumulate(l, lambda a, b: l.clear() or a + b)), l)
l = [(1,), (2,)]
print(list(starmap(lambda v: l.clear() or v, l)), l)
l = [1, 2, 3, 4]
print(list(filterfalse(lambda v: l.pop() and False, l)), l)
l = [1, 2, 3]
print(list(islice((l.append(v) or v for v in l), 6)), l)
l = [[1], [2]]
print(list(chain.from_iterable(l.pop() for _ in range(2))), l)
class B:
    def __bool__(self):
        sel.clear()
        return True
sel = [B(), B()]
print(list(compress("abc", sel)), sel)
it = iter([1, 2, 3, 4])
print(list(zip_longest(it, (next(it, None) for _ in range(2)))))
