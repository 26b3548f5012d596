import random
rng = random.Random(12345)
team = ["ann", "bob", "cy", "dee", "eve", "fay"]
rng.shuffle(team)
print(team, rng.choice(team), rng.sample(team, 2), [rng.randint(1, 20) for _ in range(6)])
print(rng.choices(["win", "lose"], weights=[1, 3], k=8), [round(rng.random(), 6) for _ in range(3)])
def roll(spec, r):
    n, sides = map(int, spec.split("d"))
    return sum(r.randint(1, sides) for _ in range(n))
print([roll(s, rng) for s in ("3d6", "1d20", "10d4")])
password = "".join(rng.choice("abcdefgh0123456789") for _ in range(10))
print(password, [rng.randrange(0, 100, 10) for _ in range(5)], rng.getrandbits(16))
random.seed(7)
bag = list(range(10))
picked = [bag.pop(random.randrange(len(bag))) for _ in range(4)]
print(picked, bag)
groups = [[], []]
for name in sorted(team):
    groups[random.random() < 0.5].append(name)
print(groups)
matrix = [[random.randint(0, 9) for _ in range(4)] for _ in range(2)]
print(matrix, [round(random.gauss(0, 1), 5) for _ in range(3)], round(random.uniform(5, 6), 5))
a, b = random.Random("seed"), random.Random("seed")
print([a.random() for _ in range(2)] == [b.random() for _ in range(2)], a.randint(1, 1000), random.Random(b"x").random(), random.Random(2.5).randint(0, 99))
for bad in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.randint(5, 1)):
    try: print(bad())
    except (IndexError, ValueError) as e: print(type(e).__name__, e)
