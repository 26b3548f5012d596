from functools import reduce
l = [1, 2, 3]
def f(a, b):
    if len(l) < 6:
        l.append(b + 1)
    return a + b
print(reduce(f, l), l)
it = iter([1, 2, 3, 4, 5])
print(reduce(lambda a, b: a + b + next(it, 100), it))
