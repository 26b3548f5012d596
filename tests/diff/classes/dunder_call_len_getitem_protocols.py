class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x): return sum(a * x ** i for i, a in enumerate(self.c))
    def __len__(self): return len(self.c)
    def __getitem__(self, i): return self.c[i]
    def __iter__(self): return iter(self.c)
    def __contains__(self, x): return x in self.c
    def __bool__(self): return any(self.c)
    def __repr__(self): return f"Poly{self.c}"
    def __eq__(self, o): return isinstance(o, Poly) and self.c == o.c
    def __hash__(self): return hash(self.c)
    def __add__(self, o): return Poly(*(a + b for a, b in zip(self.c, o.c)))
    def __neg__(self): return Poly(*(-a for a in self.c))
    def __mul__(self, k): return Poly(*(a * k for a in self.c))
    __rmul__ = __mul__
    def __format__(self, spec): return " + ".join(f"{a:{spec}}x^{i}" for i, a in enumerate(self.c))
p = Poly(1, 2, 3)
print(p(2), len(p), p[0], p[-1], p[:2], list(p), 2 in p, bool(p), bool(Poly(0)), p, p == Poly(1, 2, 3), {p: 1}[Poly(1, 2, 3)])
print(p + p, -p, p * 2, 2 * p, f"{p}", f"{p:.1f}", format(p, "d"), max(p), sorted(p, reverse=True), *p, [*reversed(p)])
print(list(map(p, range(3))), callable(p), callable(Poly), [f(1) for f in (p, abs, str)], sum(p), dict(enumerate(p)), tuple(zip(p, "abc")))
for bad in ("p + 1", "p['a']", "p[10]", "p()", "p < p", "p - p", "p.nope", "len(p, 1)", "p * None", "int(p)", "p[0] = 1", "+p", "p @ p", "p(1, 2)"):
    try:
        exec(f"r = {bad}" if "=" not in bad and "del" not in bad else bad)
        print(bad, r)
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
