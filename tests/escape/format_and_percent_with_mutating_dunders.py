class F:
    def __format__(self, s): l.clear(); return "F"
    def __str__(self): l.clear(); return "S"
    def __repr__(self): d.clear(); return "R"
    def __index__(self): l.clear(); return 3
    def __int__(self): l.clear(); return 4
    def __float__(self): l.clear(); return 5.0
l = [F(), F()]
print("{0[0]} {0}".format(l), l)
l = [1, 2]
print(f"{F()} {l} {F()!s} {l}")
l = [F()]
print("%s %s" % (F(), l), "%d" % F(), "%f" % F(), "%x" % F())
d = {"a": F(), "b": 2}
try:
    print("%(a)r %(b)s" % d)
except KeyError as e:
    print("KeyError", e)
d = {"a": F(), "b": 2}
try:
    print("{a!r} {b}".format_map(d))
except KeyError as e:
    print("KeyError", e)
class Spec:
    def __format__(self, s): return "x" * 10
print("{:{}}".format("v", Spec()) if False else f"{'v':>{F()!r:.0}5}")
class Getter:
    def __getattr__(self, n): l.append(n); return self
    def __getitem__(self, k): l.append(k); return self
    def __format__(self, s): return f"<{len(l)}>"
l = []
print("{0.a[b].c[1]}{0}".format(Getter()), l)
