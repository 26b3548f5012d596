class E:
    def __init__(self, v): self.v = v
    def __hash__(self): return 7
    def __eq__(self, o):
        s.clear()
        return False
s = set()
for i in range(3):
    s.add(E(i))
print(len(s) >= 1)
for op in (lambda: s & {E(9)}, lambda: s | {E(9)}, lambda: s - {E(9)}, lambda: s ^ {E(9)}, lambda: s <= {E(9), E(10)}, lambda: s == {E(1)}, lambda: E(5) in s, lambda: s.discard(E(1)), lambda: s.update([E(1)]), lambda: s.intersection_update([E(1)]), lambda: s.difference_update([E(1)]), lambda: s.symmetric_difference_update([E(1)]), lambda: s.isdisjoint([E(1)])):
    s = set()
    s.add(E(0))
    try:
        r = op()
        print(type(r).__name__, len(s) <= 3)
    except (RuntimeError, KeyError) as e:
        print(type(e).__name__, e)
s.add("alive")
print("alive" in s)
