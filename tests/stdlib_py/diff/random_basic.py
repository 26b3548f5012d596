import warnings
warnings.simplefilter("ignore")
from random import *
import random
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
for s in (0, 1, -5, 12345678901234567890123, "hello", b"bytes", bytearray(b"ba"), 3.5, -1.5, "", True, float("inf")):
    random.seed(s)
    print(s, [random.random() for _ in range(3)], randint(1, 100), randrange(0, 100, 7), choice("abcdef"), getrandbits(70), randbytes(5), uniform(1, 5))
    l = list(range(10)); shuffle(l); print(l, sample(range(1000), 5), sample(range(20), 10), sample(l, 4), choices("abc", k=5), choices("abc", weights=[1, 2, 3], k=5), choices([1, 2], cum_weights=[3, 4], k=3), sample("abc", 4, counts=[2, 0, 3]))
    print(gauss(0, 1), gauss(1, 2), normalvariate(), normalvariate(5, 2), triangular(), triangular(1, 9, 4), betavariate(1, 2), betavariate(.5, .5), expovariate(2), gammavariate(2, 3), gammavariate(1, 1), gammavariate(.5, 2), lognormvariate(0, 1), vonmisesvariate(0, 4), vonmisesvariate(1, 0), paretovariate(3), weibullvariate(1, 2), random.randrange(10), random.randrange(10**30), random.randrange(10, 0, -3))
random.seed("v1", version=1); print(random.random()); random.seed(b"v1", version=1); print(random.random())
r = Random(42); st = r.getstate(); a = r.random(); r.gauss(); r.setstate(st); print(a == r.random(), st[0], len(st[1]), st[2], st[1][:3], st[1][-1])
r = Random(7); print([r.randint(0, 9) for _ in range(20)], r.choice([1, 2, 3]))
for f in (lambda: randint(5, 1), lambda: randrange(0), lambda: randrange(3, 3), lambda: randrange(1, 5, 0), lambda: randrange(1, 5, -1), lambda: choice([]), lambda: choice({}), lambda: sample({1, 2}, 1), lambda: sample([1], 2), lambda: sample([1], -1), lambda: choices([], k=1), lambda: choices([1, 2], [1], k=1), lambda: choices([1, 2], [0, 0]), lambda: choices([1], [1], cum_weights=[1]), lambda: choices([1], 3), lambda: random.seed([]), lambda: gammavariate(0, 1), lambda: randint(1.5, 2), lambda: randrange(1.5), lambda: randrange(2.0), lambda: randrange(None), lambda: r.setstate((9, 1, 1)), lambda: sample([1, 2], 1, counts=[1]), lambda: sample([1, 2], 1, counts=[1.5, 2]), lambda: sample([1, 2], 1, counts=[0, 0]), lambda: choices([1, 2], [float("inf"), 1]), lambda: getrandbits(-1), lambda: getrandbits(0), lambda: shuffle((1, 2)), lambda: choice(5), lambda: randint("a", 2), lambda: randrange(1, None, 2), lambda: expovariate(0), lambda: random.Random([]), lambda: randrange(1, 2.5), lambda: randrange(1, 9, 1.5), lambda: sample([1,2], 1.0)): t(f)
class Only(Random):
    def random(self): return 0.25
class Bits(Random):
    n = 0
    def getrandbits(self, k): Bits.n += 1; return Bits.n % (1 << k)
print(Only().randint(1, 10), Only().choice("abcd"), Only().sample(range(50), 2) if 0 else "", [Bits().randrange(10) for _ in range(5)], Only(3).uniform(0, 1))
s = SystemRandom(); print(0 <= s.random() < 1, s.randint(1, 1), len(s.randbytes(4)), s.seed(3), 0 <= s.getrandbits(5) < 32, s.choice([7])); t(lambda: s.getstate()); t(lambda: s.getrandbits(-1))
