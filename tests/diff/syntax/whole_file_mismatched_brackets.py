words = ['whole', 'file', 'mismatched']
print(len(words), words[0])
matrix = [
    [1, 2, 3],
    [4, 5, 6),
    [7, 8, 9],
]


def transpose(m):
    return [list(r) for r in zip(*m)]


for row in transpose(matrix):
    print(row)
print(len(matrix))
print(sum(sum(r) for r in matrix))
flat = [x for r in matrix for x in r]
print(flat)
