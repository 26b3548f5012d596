l = list(range(10))
for s in ["[2:5]", "[:3]", "[7:]", "[:]", "[::2]", "[::-1]", "[8:2:-2]", "[-3:]", "[:-3]", "[20:]", "[-20:2]", "[5:2]", "[2:5:-1]", "[::100]", "[-1:-5:-1]", "[None:None:None]", "[True:3]", "[:2**70]", "[-2**70:2]", "[::-2**70]"]:
    print(s, eval("l" + s))
ops = ["l[2:4] = 'abc'", "l[:0] = [1, 2]", "l[5:] = []", "l[::2] = range(5)", "l[::-1] = range(10)", "l[3:3] = (9,)", "l[7:2] = [5]", "l[::2] = [1]", "l[1:2] = 5", "l[::3] = []", "l[20:30] = [8]",
       "l[:] = l", "l[2:5] = l", "l[::0] = []", "l['a':] = []", "l[0] = [1]", "l[-1] = 'x'", "l[10] = 1", "l[-11] = 1", "l[1.0] = 1", "l[1:3] = {1: 2}", "l[::2] = l", "l[1:4:1] = []",
       "del l[0]", "del l[-1]", "del l[2:5]", "del l[::2]", "del l[::-3]", "del l[:]", "del l[5:2]", "del l[10]", "del l[::0]", "l[0:2] = 'long string'", "l[-3:-1] = ()", "l *= 0", "l[8:1:-3] = 'xyz'", "l[8:1:-3] = 'xy'"]
for op in ops:
    l = list(range(10))
    try:
        exec(op)
        print(op, "=>", l)
    except Exception as e:
        print(op, "->", type(e).__name__, e)


class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


l = list(range(10))
print(l[Idx(3)], l[Idx(-2):], l[Idx(1):Idx(8):Idx(3)])
for bad in (Idx("a"), Idx(2**70), 1.5, "1", None, (1, 2), slice("a")):
    try:
        print(l[bad])
    except Exception as e:
        print(type(e).__name__, e)
