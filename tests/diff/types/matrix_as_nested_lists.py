def mul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def power(m, n):
    r = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n % 2: r = mul(r, m)
        m, n = mul(m, m), n // 2
    return r
def transpose(m): return [list(r) for r in zip(*m)]
def det(m):
    if len(m) == 1: return m[0][0]
    return sum((-1) ** j * m[0][j] * det([r[:j] + r[j + 1:] for r in m[1:]]) for j in range(len(m)))
def rotate(m): return [list(r) for r in zip(*m[::-1])]
def spiral(m):
    out = []
    while m:
        out += m[0]
        m = [list(r) for r in zip(*m[1:])][::-1]
    return out
a, b = [[1, 2], [3, 4]], [[0, 1], [1, 0]]
print(mul(a, b), mul(b, a), power([[1, 1], [1, 0]], 30), transpose([[1, 2, 3], [4, 5, 6]]), det(a), det([[2, 0, 1], [1, 3, 2], [1, 1, 4]]))
print(rotate([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), [sum(r) for r in a], [max(c) for c in zip(*a)], sum(map(sum, a)))
grid = [["." for _ in range(5)] for _ in range(3)]
for r, c in [(0, 0), (1, 2), (2, 4)]: grid[r][c] = "#"
print("\n".join("".join(r) for r in grid))
print(sum(r.count("#") for r in grid), [(i, j) for i, r in enumerate(grid) for j, v in enumerate(r) if v == "#"], ["".join(c) for c in zip(*grid)])
flat = [v for r in grid for v in r]
print([flat[i:i + 5] for i in range(0, 15, 5)] == grid, flat.index("#", 1), len(flat), [r[::-1] for r in grid][0][-1])
ident = [[1 if i == j else 0 for j in range(3)] for i in range(3)]
print(ident, mul(ident, ident) == ident, all(ident[i][i] for i in range(3)), [r[i] for i, r in enumerate(ident)], sum(ident[i][2 - i] for i in range(3)))
pascal = [[1]]
while len(pascal) < 7: pascal.append([1] + [x + y for x, y in zip(pascal[-1], pascal[-1][1:])] + [1])
print(pascal[-1], [sum(r) for r in pascal], [r[len(r) // 2] for r in pascal])
bad = [[1, 2], [3]]
try: print([[r[i] for r in bad] for i in range(2)])
except IndexError as e: print(e)
print(list(zip(*bad)), [list(r) + [0] * (2 - len(r)) for r in bad])
