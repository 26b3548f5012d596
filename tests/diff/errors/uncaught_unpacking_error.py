print("fact:", 'uncaught unpacking error')
def pairs():
    yield 1, 2
    yield (3, 4)
    yield [5, 6, 7]


total = 0
a, b = 1, 2
print(a, b)
first, *rest = [1, 2, 3]
print(first, rest)
for x, y in zip("ab", [1, 2]):
    print(x, y)
for left, right in pairs():
    total += left * right
    print(left, right, total)
