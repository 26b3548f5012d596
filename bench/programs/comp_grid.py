# Comprehensions of all kinds over grids.
SIZE = 80
grid = [[(r * 31 + c * 17) % 101 for c in range(SIZE)] for r in range(SIZE)]
checksum = 0
for turn in range(250):
    transposed = [list(column) for column in zip(*grid)]
    peaks = {(r, c): v for r, row in enumerate(grid) for c, v in enumerate(row) if v > 90}
    values = {v for row in transposed for v in row if v % 2}
    smooth = [[(row[c - 1] + row[c] + row[(c + 1) % SIZE]) // 3 for c in range(SIZE)] for row in grid]
    checksum += len(peaks) + sum(values) + sum(sum(row) for row in smooth)
    checksum += sum(1 for row in grid if any(v == 100 for v in row)) + max(max(row) for row in smooth)
    grid = [[(v * 3 + turn) % 101 for v in row] for row in transposed]
print(checksum)
