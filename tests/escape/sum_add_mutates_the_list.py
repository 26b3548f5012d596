class A:
    def __init__(self, v): self.v = v
    def __radd__(self, o):
        l.clear()
        return self.v + (o if isinstance(o, int) else o.v)
l = [A(1), A(2), A(3)]
print(sum(l), l)
class B:
    def __add__(self, o): return o
    def __radd__(self, o): raise ValueError("radd")
try:
    sum([B()])
except ValueError as e:
    print(e)
