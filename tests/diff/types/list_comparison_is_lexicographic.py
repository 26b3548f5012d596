pairs = [([], []), ([], [1]), ([1], [1, 2]), ([1, 2], [1, 3]), ([2], [1, 9]), ([1.0], [1]), (["a"], ["b"]), ([[1]], [[2]]), ([True], [1]), ([None], [None])]
for a, b in pairs:
    row = [a == b, a != b]
    for f in (lambda: a < b, lambda: a <= b, lambda: a > b, lambda: a >= b):
        try:
            row.append(f())
        except TypeError as e:
            row.append(str(e))
    print(a, b, row)
print([1, 2] == (1, 2), [1] != (1,), [] == False, [1, [2, [3]]] == [1, [2, [3]]])
try:
    [1, "a"] < [1, 2]
except TypeError as e:
    print(e)
print([1, "a"] < [2, 1], [1, "a"] == [1, "a"], ["b", 1] > ["a", None])
nan = float("nan")
print([nan] == [nan], [nan] == [float("nan")], [nan] < [1], [1, nan] < [1, nan], max([[1, 2], [1, 3], [0]]), min([["b"], ["a", "z"]]))
print(sorted([[2, 1], [1, 5], [1], []]), sorted([(1, "b"), (0, "z"), (1, "a")], reverse=True))
x = [1]
x.append(x)
y = [1]
y.append(y)
try:
    print(x == y)
except RecursionError as e:
    print("RecursionError")
print(x == x, x != x, [x] == [x])
