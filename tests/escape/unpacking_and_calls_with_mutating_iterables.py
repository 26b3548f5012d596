l = [1, 2, 3]
def f(*a, **k): return a, k
class It:
    def __iter__(self):
        l.clear()
        return iter("ab")
class Mp:
    def keys(self):
        l.append("keys")
        return ["p", "q"]
    def __getitem__(self, k):
        l.append(k)
        return k
print(f(*l, *It(), *l, **Mp()), l)
a, *b = (l.append(i) or i for i in range(3))
print(a, b, l)
print([*l, *(l.pop() for _ in range(2)), *l])
print({**{"l": len(l)}, **Mp()}, l)
class Evil(dict):
    def keys(self): return ["overridden"]
    def __getitem__(self, k): return "got " + k
print({**Evil(a=1)}, f(**Evil(b=2)), dict(Evil(c=3)))
class KeyBad:
    def keys(self): return [1]
    def __getitem__(self, k): return k
try:
    f(**KeyBad())
except TypeError as e:
    print(e)
