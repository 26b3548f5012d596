import random
def walk(seed, n):
    r = random.Random(seed)
    x = y = 0
    for _ in range(n):
        dx, dy = r.choice([(0, 1), (1, 0), (0, -1), (-1, 0)])
        x, y = x + dx, y + dy
    return x, y
print([walk(s, 100) for s in range(5)])
rnd = random.Random(2024)
print([rnd.randint(1, 6) for _ in range(12)], [rnd.randrange(0, 100, 5) for _ in range(6)], [round(rnd.uniform(-1, 1), 6) for _ in range(4)])
cards = [f"{r}{s}" for s in "CDHS" for r in "A23456789TJQK"]
rnd.shuffle(cards)
print(cards[:8], rnd.sample(cards, 4), rnd.choice(cards), rnd.choices(cards, k=3))
print([round(rnd.gauss(100, 15), 4) for _ in range(5)], [round(rnd.normalvariate(0, 1), 6) for _ in range(3)], [round(rnd.expovariate(2), 6) for _ in range(3)], [round(rnd.triangular(0, 10, 3), 5) for _ in range(3)])
print(rnd.choices(["a", "b", "c"], weights=[5, 3, 2], k=10), rnd.choices(range(3), cum_weights=[1, 1, 10], k=6), rnd.sample(["x", "y"], counts=[3, 2], k=4))
r1, r2 = random.Random(5), random.Random(5)
print(all(r1.random() == r2.random() for _ in range(1000)), r1.getstate() == r2.getstate())
st = r1.getstate()
a = [r1.randint(0, 9) for _ in range(5)]
r1.setstate(st)
print(a == [r1.randint(0, 9) for _ in range(5)], a)
random.seed("experiment")
pop = [[random.randint(0, 1) for _ in range(8)] for _ in range(6)]
for gen in range(20):
    pop.sort(key=sum, reverse=True)
    parents = pop[:2]
    kids = []
    for _ in range(4):
        cut = random.randrange(1, 8)
        kid = parents[0][:cut] + parents[1][cut:]
        i = random.randrange(8)
        kid[i] ^= random.random() < 0.5
        kids.append(kid)
    pop = parents + kids
print(sum(pop[0]), ["".join(map(str, map(int, p))) for p in pop[:2]])
random.seed(99)
inside = sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(5000))
print(inside, 4 * inside / 5000, random.getrandbits(64), random.randbytes(4).hex(), "".join(random.choice("ACGT") for _ in range(20)))
hist = {}
for _ in range(1000):
    s = random.randint(1, 6) + random.randint(1, 6)
    hist[s] = hist.get(s, 0) + 1
print(sorted(hist.items()))
maze = [["#"] * 9 for _ in range(7)]
def carve(x, y, r=random.Random(3)):
    maze[y][x] = " "
    dirs = [(2, 0), (-2, 0), (0, 2), (0, -2)]
    r.shuffle(dirs)
    for dx, dy in dirs:
        if 0 < x + dx < 8 and 0 < y + dy < 6 and maze[y + dy][x + dx] == "#":
            maze[y + dy // 2][x + dx // 2] = " "
            carve(x + dx, y + dy)
carve(1, 1)
print(*map("".join, maze), sep="\n")
