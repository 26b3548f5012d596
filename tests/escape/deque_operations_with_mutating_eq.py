from collections import deque
class E:
    def __init__(self, act): self.act = act
    def __eq__(self, o):
        self.act()
        return False
for act in (lambda: d.clear(), lambda: d.append(1), lambda: d.pop() if d else None, lambda: d.rotate(1)):
    for f in (lambda: d.remove(5), lambda: d.index(5), lambda: d.count(5), lambda: 5 in d):
        d = deque([E(act), E(act), E(act)])
        try:
            print(f(), end=" ")
        except (RuntimeError, ValueError, IndexError) as e:
            print(type(e).__name__, end=" ")
    print(len(d) < 20)
d = deque([1, 2, 3])
try:
    d.extend(d.append(x) or x for x in d)
except RuntimeError as e:
    print(e)
d = deque(maxlen=3)
d.extend(d.append(i) or i for i in range(5))
print(d)
class I:
    def __index__(self): d.clear(); return 1
for f in (lambda: d[I()], lambda: d.rotate(I()), lambda: d.insert(I(), 9), lambda: d.__delitem__(I())):
    d = deque([1, 2, 3])
    try:
        print(f(), d)
    except IndexError as e:
        print(e, d)
