import random
random.seed(3)
calls = ["random.randint(5, 1)", "random.randrange(0)", "random.randrange(5, 5)", "random.randrange(1, 10, 0)", "random.randrange('a')", "random.randint('a', 1)", "random.choice([])", "random.choice({})", "random.choice(5)", "random.choice({1, 2})", "random.choices([], k=1)", "random.choices([1, 2], weights=[1])", "random.choices([1, 2], weights=[0, 0])", "random.choices([1], weights=[1], cum_weights=[1])", "random.choices([1, 2], [1, -1])", "random.choices([1, 2], k=-1)", "random.choices([1], k=0)", "random.sample([1, 2], 3)", "random.sample([1, 2], -1)", "random.sample({1, 2}, 1)", "random.sample(5, 1)", "random.sample([1], 1, counts=[1, 2])", "random.shuffle((1, 2))", "random.shuffle('abc')", "random.shuffle(5)", "random.getrandbits(-1)", "random.getrandbits(1.5)", "random.seed([])", "random.seed({})", "random.uniform(1)", "random.uniform('a', 1)", "random.setstate(5)", "random.setstate((1, 2, 3))", "random.random(1)", "random.randbytes(-1)", "random.gauss('a', 1)", "random.expovariate(0)", "random.randrange(1, 2, 3, 4)", "random.Random('a', 'b')", "random.randint(1)", "random.choice(range(5))", "random.choice('x')", "random.sample(range(3), 3)", "random.randrange(10**30) < 10**30", "random.randint(3, 3)", "random.randrange(2, 3)", "random.triangular(5, 5)", "random.triangular()", "random.sample([], 0)", "random.choices('a', k=3)", "random.randrange(5, 0, -2)", "random.randrange(-3)", "random.shuffle([1, 2], 3)", "random.sample('ab', k='x')"]
for c in calls:
    try: print(c, "=", eval(c))
    except Exception as e: print(c, "->", type(e).__name__, e)
class R(random.Random):
    def random(self): return 0.5
r = R()
print(r.random(), r.choice([1, 2, 3, 4]), r.randint(1, 10), r.uniform(0, 10), r.sample(range(10), 2) is not None, r.randrange(7), r.choices("abcd", k=2))
counts = {}
rnd = random.Random(11)
for _ in range(600):
    k = rnd.randint(1, 6)
    counts[k] = counts.get(k, 0) + 1
print(sorted(counts.items()))
def monte_carlo(n, rnd): return 4 * sum(rnd.random() ** 2 + rnd.random() ** 2 <= 1 for _ in range(n)) / n
print(monte_carlo(2000, random.Random(0)), "".join(random.Random(4).choices("ACGT", k=30)), random.Random(8).sample(range(1, 50), 6))
deck = [f"{r}{s}" for s in "SH" for r in "A23"]
random.Random(99).shuffle(deck)
print(deck, isinstance(random.SystemRandom().random(), float), sorted(n for n in dir(random) if n[0].islower() and not n.startswith("_") and n not in ("log", "exp")))
