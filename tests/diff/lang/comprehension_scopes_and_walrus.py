x = 10
print([x for x in range(3)], x)
print({x: y for x, y in [(1, 2), (3, 4)]}, x)
print([(i, j) for i in range(3) for j in range(i) if (i + j) % 2])
print([[i * j for j in range(3)] for i in range(3)])
print({i % 3 for i in range(10)})
print([y := 1, y ** 2, y + 5], y)
if (n := len("hello")) > 3:
    print("long", n)
print([last := i for i in range(5)], last)
data = [1, 5, 3, 8, 2]
print([m for v in data if (m := v * 2) > 5], m)


def running(values):
    total = 0
    return [total := total + v for v in values], total


print(running([1, 2, 3, 4]))
print(any((w := s).startswith("b") for s in ["abc", "bcd", "cde"]), w)
while (chunk := data[:2]):
    print(chunk, end=" ")
    data = data[2:]
print()
gen = (a * b for a in range(1, 4) for b in range(a))
print(list(gen), list(gen))
it = iter([1, 2, 3])
g = (v for v in it)
print(next(it), list(g))
try:
    (q for q in undefined_name)
except NameError as e:
    print(e)
lazy = (undefined_name for q in [1])
try:
    next(lazy)
except NameError as e:
    print("lazy", e)
print([a for a, *b in [(1, 2, 3), (4, 5)]], [b for a, *b in [(1, 2, 3), (4, 5)]])
print(dict((k, v) for k, v in zip("ab", [1, 2])), sum(i for i in range(5)))
print([i if i % 2 else -i for i in range(5)], [lambda: i for i in range(3)][0]())
