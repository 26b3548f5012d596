l = [1, 2, 3, 4, 5]
print([(a, l.pop()) for a in l], l)
l = list(range(6))
print([(i, l.pop() if l else None) for i, _ in enumerate(l)], l)
l = list(range(6))
r = reversed(l)
print(next(r))
l.clear()
print(list(r), l)
l = list(range(6))
r = reversed(l)
del l[2:]
print(list(r))
a, b = [1, 2, 3], [4, 5, 6]
print([x for x in zip(a, (a.pop() for _ in b))], a)
class S:
    n = 5
    def __len__(self): return self.n
    def __getitem__(self, i):
        self.n = 1
        if i > 3: raise IndexError
        return i
print(list(reversed(S())), list(S()))
d = {1: 1, 2: 2}
r = reversed(d)
d[3] = 3
try:
    print(list(r))
except RuntimeError as e:
    print(e)
