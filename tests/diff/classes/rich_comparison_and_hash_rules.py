class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, A) and self.v == o.v


class B(A):
    def __hash__(self): return hash(self.v)


class C(B):
    def __eq__(self, o): return super().__eq__(o)


class D(C):
    __hash__ = B.__hash__


for k in (A, B, C, D):
    try:
        print(k.__name__, hash(k(1)), k.__hash__ is None)
    except TypeError as e:
        print(k.__name__, e, k.__hash__ is None)
print(A(1) == A(1), A(1) != A(1), A(1) == 1, 1 == A(1), A(1) != A(2), {B(1), B(1)} == {B(1)}, len({B(1), B(1), B(2)}), B(1) in {B(1): 0}, [A(1)].index(A(1)), A(2) in [A(1), A(2)])


class Lt:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f"L{self.v}"


ls = [Lt(3), Lt(1), Lt(2)]
print(sorted(ls), min(ls), max(ls), Lt(1) < Lt(2), Lt(1) > Lt(2), sorted(ls, reverse=True))
for src in ("Lt(1) <= Lt(2)", "Lt(1) >= Lt(2)", "Lt(1) < 5", "Lt(1) == Lt(1)", "5 > Lt(1)"):
    try:
        print(src, eval(src))
    except Exception as e:
        print(src, "->", type(e).__name__, e)


class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h


for h in (1, -1, 2**61 - 1, 2**61, 2**70, True, -2**63):
    print(hash(H(h)), end=" ")
print()
for h in ("a", 1.5, None):
    try:
        hash(H(h))
    except TypeError as e:
        print(e)


class Sub(int):
    def __eq__(self, o): print("Sub.eq", o); return True
    def __hash__(self): return 5


print(1 == Sub(2), Sub(2) == 1, Sub(1) != 2, {Sub(5): "x"}[5] if True else 0)


class Base:
    def __eq__(self, o): print("Base.eq"); return NotImplemented


class Derived(Base):
    def __eq__(self, o): print("Derived.eq"); return NotImplemented


print(Base() == Derived(), Derived() == Base())
x = float("nan")
print([x] == [x], (x,) == (x,), {1: x} == {1: x}, x == x, [float("nan")] == [float("nan")], x in {x}, [x].count(x))
