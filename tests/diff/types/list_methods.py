l = [3, 1, 2]
l.append(4); l.extend("ab"); l.insert(0, "first"); l.insert(-1, "before last"); l.insert(100, "end"); l.insert(-100, "start")
print(l, len(l))
print(l.pop(), l.pop(0), l.pop(-2), l)
l.remove("b")
print(l, l.index(1), l.index(2, 2), l.count(4), l.count("zz"))
l.reverse()
print(l, l.copy() == l, l.copy() is l)
l.clear()
print(l)
l = [5, 3, 9, 1]
print(l.sort(), l)
l.sort(reverse=True)
print(l)
l.sort(key=lambda v: v % 5)
print(l, sorted(l, key=str, reverse=True))
for call in ["l.pop(10)", "[].pop()", "l.remove(99)", "l.index(99)", "l.index(9, 1, 2)", "l.insert('a', 1)", "l.pop('a')", "l.append()", "l.append(1, 2)", "l.extend(5)",
             "l.sort(5)", "l.sort(key=5)", "l.sort(foo=1)", "[1, 'a'].sort()", "l.count()", "l.copy(1)", "l.insert(1)", "l.index()", "[3, None].sort()", "l.clear(1)", "l.foo", "list(5)", "list(1, 2)", "list(a=1)"]:
    try:
        print(call, eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__, e)
print(l + [1], [1] * 3, 2 * ["x"], [0] * -1, [1, 2] == [1, 2], [1, 2] != [2, 1], [1] < [1, 1], [2] > [1, 9], 3 in l, [] == ())
print(list("héllo"), list(range(3)), list({"k": 1}), list(), list((1, 2)), list(x * 2 for x in range(3)), [[]] * 2)
l = [1, 2, 3]
l.extend(l)
print(l)
l += l[:1]
l[len(l):] = [7]
print(l, l.__len__(), l.__contains__(7), l.__getitem__(-1), l.__add__([0]), l.__mul__(1) is l)
l.__init__([9, 8])
print(l, l.__iadd__((7,)) is l, l.__reversed__().__length_hint__(), list(reversed(l)), l.__sizeof__() > 0)
a = [1]
a.append(a)
print(a, a[1] is a, repr([a, a]))
print([m for m in dir(list) if not m.startswith("_")])
it = iter([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, "done"))
grow = [1, 2, 3]
for v in grow:
    if v < 6:
        grow.append(v + 3)
print(grow)
shrink = list(range(6))
for v in shrink:
    shrink.remove(v)
print(shrink)
