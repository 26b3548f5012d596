words = ['uncaught', 'index', 'error', 'in']
print(len(words), words[0])
grid = [[1, 2, 3], [4, 5, 6], [7, 8]]


def column(g, i):
    return [row[i] for row in g]


print(column(grid, 0))
print(column(grid, 1))
total = 0
for i in range(2):
    total += sum(column(grid, i))
print(total)
pairs = {i: [r[i] for r in grid] for i in range(2)}
print(pairs)
print([column(grid,
              2) for _ in range(1)])
