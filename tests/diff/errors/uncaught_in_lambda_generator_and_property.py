class Temp:
    def __init__(self, c):
        self.c = c

    @property
    def inverse(self):
        return 1 / self.c


temps = [Temp(2), Temp(4), Temp(0)]
print([t.inverse for t in temps[:2]])


def gen(ts):
    for t in ts:
        yield t.inverse


pick = lambda ts: sum(gen(ts))
print(pick(temps[:2]))
ordered = sorted(temps[:2], key=lambda t: t.inverse)
print([t.c for t in ordered])
print(max(temps, key=lambda t: pick([t])))
