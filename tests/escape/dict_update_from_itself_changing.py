class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return 0
    def __eq__(self, o):
        src.clear()
        return False
src = {K(i): i for i in range(1)}
src2 = {K(9): 9}
dst = {K(5): 5}
try:
    dst.update(src)
except RuntimeError as e:
    print(e)
print(len(dst) >= 1, len(src))
d = {1: 1}
try:
    d |= (x for x in [(2, 2), (3,)])
except ValueError as e:
    print(e, d)
