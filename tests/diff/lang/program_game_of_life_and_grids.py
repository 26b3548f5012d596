def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    k = x + dx, y + dy
                    counts[k] = counts.get(k, 0) + 1
    return {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}


def show(cells, w=8, h=6):
    return "\n".join("".join("#" if (x, y) in cells else "." for x in range(w)) for y in range(h))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
gen = glider
for i in range(5):
    if i in (0, 4):
        print(show(gen))
        print("-" * 8)
    gen = step(gen)
print(sorted(gen), len(gen))
maze = ["S.#.....", "..#.###.", ".##...#.", "....#..E"]
start = next((r, c) for r, row in enumerate(maze) for c, v in enumerate(row) if v == "S")
queue, prev = [start], {start: None}
for r, c in queue:
    if maze[r][c] == "E":
        break
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        n = r + dr, c + dc
        if 0 <= n[0] < len(maze) and 0 <= n[1] < len(maze[0]) and maze[n[0]][n[1]] != "#" and n not in prev:
            prev[n] = r, c
            queue.append(n)
path, cur = [], (r, c)
while cur:
    path.append(cur)
    cur = prev[cur]
print(len(path), path[::-1][:5])
print("\n".join("".join("*" if (i, j) in path and v == "." else v for j, v in enumerate(row)) for i, row in enumerate(maze)))
spiral, m = [], [[r * 4 + c for c in range(4)] for r in range(3)]
while m:
    spiral += m.pop(0)
    m = list(map(list, zip(*m)))[::-1]
print(spiral)
rot = lambda g: [list(r) for r in zip(*g[::-1])]
print(rot([[1, 2, 3], [4, 5, 6]]), rot(rot([[1, 2], [3, 4]])))
flood = [list("..#.."), list(".##.."), list("#....")]


def fill(r, c, ch):
    if 0 <= r < 3 and 0 <= c < 5 and flood[r][c] == ".":
        flood[r][c] = ch
        for d in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            fill(r + d[0], c + d[1], ch)


fill(0, 0, "a")
fill(0, 4, "b")
print(*map("".join, flood), sep="\n")
