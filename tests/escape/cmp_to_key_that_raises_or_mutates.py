from functools import cmp_to_key
l = [3, 1, 2, 5, 4]
def cmp(a, b):
    l.append(0)
    return a - b
try:
    l.sort(key=cmp_to_key(cmp))
except ValueError as e:
    print(e)
print(len(l) >= 5)
def bad(a, b):
    raise KeyError((a, b))
try:
    sorted([1, 2], key=cmp_to_key(bad))
except KeyError as e:
    print(e)
for r in ("x", None, 1.5, True, [], 2**70):
    try:
        print(sorted([1, 2, 3], key=cmp_to_key(lambda a, b: r)))
    except TypeError as e:
        print(e)
k = cmp_to_key(lambda a, b: k(1) < k(2))
try:
    k(1) < k(2)
except RecursionError:
    print("RecursionError")
