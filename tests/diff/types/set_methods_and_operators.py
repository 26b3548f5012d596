s = {1, 2, 3}
s.add(4); s.add(1); s.discard(9); s.discard(2)
print(s, len(s), 3 in s, 9 in s)
s.remove(3)
s.update([5, 6], (7,), {8: 1}, "a")
print(sorted(map(str, s)))
s = {1, 2, 3, 4}
print(s.union([9], {8}), s.intersection([1, 2, 9]), s.difference([1], [2]), s.symmetric_difference([4, 5]), s | {7}, s & {1, 9}, s - {1}, s ^ {1, 9})
print(s.isdisjoint([7]), s.issubset(range(10)), s.issuperset([1]), s <= {1, 2, 3, 4}, s < {1, 2, 3, 4}, s >= {1}, s > s, s == frozenset(s), s != {1})
s.intersection_update([1, 2, 3], {1, 2}); print(s)
s.difference_update([1], "x"); print(s)
s.symmetric_difference_update({2, 3, 4}); print(s)
c = s.copy(); c.clear(); print(c, s, s.pop() in (3, 4))
s = {1, 2}
s |= {3}; s &= {2, 3, 9}; s -= {2}; s ^= {3, 4}
print(s)
f = frozenset([1, 2, 2])
print(f, frozenset(), f | {3}, {3} | f, type({3} | f), type(f | {3}), f & {1}, f - {1}, f ^ {1, 5}, f.copy() is f, frozenset(f) is f)
print(hash(f) == hash(frozenset([2, 1])), hash(frozenset()), hash(frozenset([1])), hash(frozenset([1, 2, 3])), {f: "fs"}[frozenset({2, 1})], {frozenset(): 1})
print({1} in [frozenset({1})], frozenset({1}) in {frozenset({1})}, {1} in {frozenset({1})}, {frozenset({1})}.__contains__({1}))
t = {frozenset({1}), 2}
t.discard({1}); print(t)
for e in ["{1}.remove(2)", "set().pop()", "{1}.add([])", "{1} + {2}", "{1} | [2]", "{1} & 'a'", "{1} - None", "{1} < [1]", "s[0]", "set(5)", "hash({1})", "{1}.foo", "f.add(1)", "set(1, 2)", "{1}.union(5)", "{[]}", "{1}.remove({2})", "{1} <= 5", "[] in {1}", "set(x=1)", "frozenset([[]])", "frozenset(1, 2)", "{1}.update(1)", "{}.add(1)", "{1}.discard([])", "{1}.isdisjoint(1)", "{1}.issubset(1)"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
print(repr(set()), repr({1}), repr(frozenset({1})), str({"a"}), [m for m in dir(set) if not m.startswith("_")])
print([m for m in dir(frozenset) if not m.startswith("_")])


class MySet(set):
    pass


class MyF(frozenset):
    pass


print(MySet([1]), MyF([1]), type(MySet([1]) | {2}), type(MyF([1]) & {1}), MySet([1]) == {1}, type(MySet([1]).copy()), MyF().union([1]))
