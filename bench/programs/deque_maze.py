# Breadth-first search through a maze made on the spot.
from collections import deque

SIZE = 201


def make_maze():
    walls = [[True] * SIZE for _ in range(SIZE)]
    seed, stack = 4242, [(1, 1)]
    walls[1][1] = False
    while stack:
        x, y = stack[-1]
        options = [(dx, dy) for dx, dy in ((0, 2), (2, 0), (0, -2), (-2, 0))
                   if 0 < x + dx < SIZE and 0 < y + dy < SIZE and walls[x + dx][y + dy]]
        if not options:
            stack.pop()
            continue
        seed = (seed * 16807) % 2147483647
        dx, dy = options[seed % len(options)]
        walls[x + dx // 2][y + dy // 2] = walls[x + dx][y + dy] = False
        stack.append((x + dx, y + dy))
    return walls


def shortest(walls, start, goal):
    queue, before = deque([start]), {start: None}
    while queue:
        cell = queue.popleft()
        if cell == goal:
            break
        x, y = cell
        for near in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if not walls[near[0]][near[1]] and near not in before:
                before[near] = cell
                queue.append(near)
    length = 0
    while goal is not None:
        goal, length = before[goal], length + 1
    return length


walls = make_maze()
lengths = [shortest(walls, (1, 1), (SIZE - 2, c)) for c in range(1, SIZE, 2)]
print(lengths)
