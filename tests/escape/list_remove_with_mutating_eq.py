class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        if len(l) > 1:
            l.pop(0)
        return False
    def __repr__(self): return f"E{self.v}"
l = [E(i) for i in range(5)]
try:
    l.remove(99)
except ValueError as e:
    print(e)
print(l)
class C(E):
    def __eq__(self, o):
        l.clear()
        return True
l = [C(1), C(2)]
try:
    l.remove("x")
    print(l)
except ValueError as e:
    print(e, l)
