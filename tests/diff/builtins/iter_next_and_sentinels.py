it = iter([1, 2])
print(next(it), next(it), next(it, "d"), next(it, None))
print(list(iter("ab")), list(iter({"a": 1})), list(iter((1, 2))), iter(it) is it, list(iter({1})), list(iter(b"ab")), list(iter(range(2))))
n = [0]
def tick():
    n[0] += 1
    return n[0]
print(list(iter(tick, 4)), n, next(iter(tick, 99)))
for e in ("next()", "next([])", "next(5)", "next(iter([]))", "iter()", "iter(5)", "iter(5, 6)", "iter(len)", "next(iter([]), 1, 2)", "iter([], 1)", "iter(int, 0).__next__()", "list(iter(int, 0))", "next(iter({}))", "next(iter(''))", "next(x for x in [])", "next(zip())", "next(map(str, []), 'dflt')", "next(iter(range(0)))"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, repr(str(ex)))
class OldStyle:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i * i
o = iter(OldStyle())
print(type(o).__name__, list(o), list(o), [*OldStyle()], 4 in OldStyle(), list(map(str, OldStyle())))
class Err:
    def __getitem__(self, i):
        if i == 1: raise KeyError("propagates")
        return i
try:
    list(Err())
except KeyError as e:
    print(repr(e))
class StopIt:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print(list(StopIt()))
def sentinel_raises():
    raise StopIteration("from callable")
print(list(iter(sentinel_raises, 5)))
class EqAll:
    def __eq__(self, o): return True
print(list(iter(tick, EqAll())))
l = [1, 2, 3]
i1, i2 = iter(l), iter(l)
print(next(i1), next(i1), next(i2), list(i1), list(i2))
l2 = [1]
i3 = iter(l2)
print(list(i3)); l2.append(2); print(list(i3), list(iter(l2)))
s = iter("aé😀")
print([next(s) for _ in range(3)], next(s, "-"), [i.__length_hint__() for i in (iter([1, 2]), iter((1,)), iter("abc"), iter(range(4)), iter({1: 2}), iter({1, 2}), reversed([1]))])
print([type(iter(x)).__name__ for x in ([], (), "é", {}, set(), range(0), b"", bytearray(), {}.keys(), {}.values(), {}.items(), frozenset(), memoryview(b""), zip(), OldStyle())])
print(sum(1 for _ in iter(lambda: 0 if n[0] > 8 else tick(), 0)))
