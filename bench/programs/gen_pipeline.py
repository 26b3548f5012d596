# Lazy stages: generators that feed generators, with yield from and send.
def numbers(limit):
    n = 1
    while n <= limit:
        yield n
        n += 1


def pairs(source):
    for value in source:
        if value % 3 == 0:
            yield value, value * value
        elif value % 5 == 0:
            yield from ((value, d) for d in (1, 5))


def running_mean():
    total, count, mean = 0, 0, None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


def flatten(tree):
    if isinstance(tree, list):
        for branch in tree:
            yield from flatten(branch)
    else:
        yield tree


averager = running_mean()
next(averager)
mean = None
for a, b in pairs(numbers(1500000)):
    if b & 1:
        mean = averager.send(a + b)
tree = [[[i, [i + 1, [i + 2]]] for i in range(20)] for _ in range(150)]
total = 0
for _ in range(15):
    total += sum(flatten(tree))
print(f"{mean:.3f} {total}")
