vals = [0, 1, -1, 0.0, "", "0", [], [0], {}, {0: 0}, set(), None, (), (None,), b"", range(0), range(1), 0j, False, ..., float("nan")]
print([bool(v) for v in vals])
print([v or "default" for v in vals][:8])
print([v and "yes" for v in vals][:8])
print([not v for v in vals][:8], not not "x")
print(1 and 2 and 3, 1 and 0 and 3, 0 or None or "", None or [] or "z", 1 or undefined, 0 and undefined)
print((1 and 2) or 3, 1 and (2 or 3), not 1 or 2, not (1 and 0), 1 if 0 else 2 if 1 else 3)
x = 5
r = "neg" if x < 0 else "zero" if x == 0 else "pos"
print(r, x if x else "none", [a if a > 1 else -a for a in (1, 2)], (lambda v: "t" if v else "f")([]))
def side(v, log=[]):
    log.append(v)
    return log if v == "show" else v
side(1) and side(0) and side(9)
side(0) or side(2) or side(9)
side(1) if side(0) else side(3)
print(side("show"))
class B:
    def __init__(self, v): self.v = v
    def __bool__(self):
        print("bool", self.v, end=" ")
        return self.v > 0
    def __repr__(self): return f"B{self.v}"
print(B(1) and B(0), B(0) or B(2), not B(1), B(0) or B(-1) or B(0))
if B(1) and not B(0): print("taken")
while B(0): pass
print([b for b in (B(1), B(0), B(3)) if b], any(map(B, [0, 2])), all(map(B, [1, 0, 5])), list(filter(None, map(B, [0, 1]))))
assert B(1), "never"
print(1 < 2 and 3 or 4, 1 == 1.0 and "eq", "a" in "abc" and not "z" in "abc", x is not None and x > 3, [] is [] , () == [] or "differ")
print(True if [] == False else "no", bool([]) == False, None == False, 0 == False, "" == False, 1 == True, 2 == True)
print(max(True, 2), True + True, sum([True, False, True]), [False, True][1 > 0], {True: "t"}[1], "%d" % True, True and 1.5, False or 0)
y = None
y = y if y is not None else []
print(y, 3 if not y else 4, (not y) is True, bool(y) is False, y == [] and y is not [])
