a, b, c = {1, 2}, {1, 2, 3}, frozenset({1, 2})
print(a < b, a <= b, a > b, a >= b, a == c, a < c, a <= c, c < b, b > c, hash(c) == hash(frozenset([2, 1])))
print({1} < {2}, {1} > {2}, {1} == {2}, set() < {1}, set() <= set(), not set() < set(), {1, 2} == {2, 1}, {1} == [1], {1} != 1)
print(sorted([{1, 2, 3}, {1}, {1, 2}], key=len), {frozenset({1}), frozenset({1})}, {c: "v"}[frozenset({1, 2})])
for op in ("a < [1]", "a <= 5", "a | [1]", "[1] | a", "a & (1,)", "a - 'x'", "a ^ None", "a + b", "a * 2", "c | 5", "a > {}", "a < {}.keys()"):
    try:
        print(op, eval(op))
    except TypeError as e:
        print(op, "->", e)
print(a.union([9]), a.intersection("12", [1]), a.difference(), a.union(), a.issubset([1, 2, 3]), a.issuperset([]), a.symmetric_difference([2, 3]), c.union([5]), type(c.union([5])).__name__, type(a | c).__name__, type(c | a).__name__)
s = {1, 2, 3}
r = s
s -= {1}
s |= frozenset({9})
s &= {2, 9}
s ^= {2, 5}
print(r, r is s)
f = frozenset({1})
g = f
f |= {2}
print(f, g, f is g)
try:
    s |= [1]
except TypeError as e:
    print(e)
s.update([1], (2,), "a", {3: 4})
print(len(s), s.isdisjoint([100]), {1, 2, 3}.isdisjoint({4}), set("abc") & set("bcd") == {"b", "c"})
print({1, 2}.__sub__([1]), {1}.__and__({1}), {1}.__rsub__({1, 2}), frozenset().__or__(frozenset()), {1}.__eq__([1]), {1}.__contains__(1))
