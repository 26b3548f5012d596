class V:
    def __init__(self, d): self.d = d
    def __eq__(self, o):
        self.d.clear()
        self.d.update({i: i for i in range(50)})
        return True
a, b = {}, {}
a.update({1: V(a), 2: 2})
b.update({1: 1, 2: 2})
print((a == b) in (True, False), len(a))
a = {1: 0, 2: 0}
class W:
    def __eq__(self, o):
        a.clear()
        return True
b = {1: W(), 2: W()}
print((a == b) in (True, False), a)
