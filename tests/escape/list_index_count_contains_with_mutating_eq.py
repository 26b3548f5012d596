class E:
    def __eq__(self, o):
        if l:
            l.pop()
        return False
def fresh():
    global l
    l = [E() for _ in range(6)]
    return l
try:
    fresh().index(1)
except ValueError as e:
    print(type(e).__name__, len(l))
print(fresh().count(1), len(l))
print(1 in fresh(), len(l))
class Grow:
    n = 0
    def __eq__(self, o):
        Grow.n += 1
        if Grow.n < 20:
            l.append(Grow())
        return False
l = [Grow()]
print(l.count(1), len(l))
