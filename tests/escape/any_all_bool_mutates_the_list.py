class T:
    def __init__(self, r): self.r = r
    def __bool__(self):
        if len(l) < 6:
            l.append(T(True))
        return self.r
l = [T(False), T(False)]
print(any(l), len(l))
l = [T(True)]
print(all(l), len(l))
class Bad:
    def __bool__(self): return "x"
try:
    any([Bad()])
except TypeError as e:
    print(e)
