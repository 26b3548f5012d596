r = range(0, 20, 3)
print(r, list(r), len(r), r[2], r[-1], r[1:4], r[::-1], r[::2], 9 in r, 10 in r, r.index(9), r.count(9), r.count(1))
print(r.start, r.stop, r.step, range(5), range(2, 5), range(5, 0, -2), list(range(5, 0, -2)), range(0), bool(range(0)), bool(r))
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(5) == range(0, 5, 1), range(3) != range(4), hash(range(0)) == hash(range(2, 2)), hash(range(5)) == hash(range(0, 5)))
print(range(10)[3:7], range(10)[-3:], range(10)[::-2], range(10, 0, -1)[2:5], range(10)[20:], len(range(10)[5:2]))
big = range(2**100, 2**100 + 10, 4)
print(list(big), big[1], 2**100 + 4 in big, big.index(2**100 + 8), big[-1], big[::-1])
print(3.0 in r, "a" in r, True in range(2), range(-5, 5)[4], list(reversed(range(0, 10, 3))), list(reversed(big)))
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), next(it, None), type(it).__name__, type(iter(big)).__name__, type(reversed(r)).__name__)
for e in ["range()", "range(1, 2, 0)", "range('a')", "range(1.0)", "r[10]", "r[-8]", "r['a']", "r.index(1)", "r + r", "range(1, 2, 3, 4)", "len(range(2**100))", "r < r", "range(2**70)[2**80]", "r.foo", "range(3).index('a')", "range(a=1)", "next(range(3))", "range(5)[1.5]", "range(None)", "min(range(0))"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
for src in ["r[0] = 1", "r.start = 5", "del r[0]", "class R(range): pass"]:
    try:
        exec(src)
    except Exception as ex:
        print(src, "->", type(ex).__name__, ex)


class I:
    def __index__(self): return 4


print(range(I()), list(range(I())), range(10)[I()], sum(range(101)), max(range(3, 9)), sorted(range(5), reverse=True), [*range(3)], dict(zip(range(3), "abc")))
print([m for m in dir(range) if not m.startswith("_")], range(3).__contains__(2), range(3).__getitem__(1), range(3).__reversed__().__next__(), range(0, 10**18, 10**17).__len__())
for i in range(3, -1, -1):
    print(i, end=" ")
print(i, (lambda a, *b: (a, b))(*range(3)))
