class A:
    def __init__(self): self.x = {"k": [10, 20, {"z": "deep"}]}
    def __getitem__(self, k): return f"item {k!r}"


a = A()
print("{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{a} {b[0]} {c.x}".format(a=1, b=[2], c=a), "{0.x[k][1]} {0.x[k][2][z]} {0[key]} {0[5]} {0[-1]}".format(a), "{{}} {{{}}}".format(1), "{:>5}|{:<5}|{:^5}".format(1, 2, 3))
print("{!r} {!s} {!a}".format("é", "é", "é"), "{!r:>6}".format("a"), "{:{}}".format(5, 4), "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{0:{1}}".format("x", ">3"), "{:{}{}}".format(1, "<", 4), "{a:{b}{c}}".format(a=1, b="*^", c=7))
print("{:,}".format(10**9), "{:%}".format(0.25), "{0:d} {0:x} {0:o} {0:b} {0:e}".format(42), "{:s}".format("s"), "{}".format([1, 2]), "{0[0]}{0[1]}".format((7, 8)), "{0[a b]}".format({"a b": 3}), "{0[0]}".format({0: "int key"}), "{0[01]}".format({"01": "s"}) if False else "-")
errs = ["'{}'.format()", "'{} {}'.format(1)", "'{0} {}'.format(1, 2)", "'{} {0}'.format(1, 2)", "'{a}'.format()", "'{1}'.format(0)", "'{'.format()", "'}'.format()", "'{0'.format(1)", "'{0!}'.format(1)", "'{0!z}'.format(1)", "'{0!rr}'.format(1)", "'{0.}'.format(1)", "'{0[}'.format(1)", "'{0[]}'.format([1])", "'{0[0}'.format([1])", "'{0[0]x}'.format([1])", "'{0.foo}'.format(1)", "'{0[k]}'.format({})", "'{0[5]}'.format([1])", "'{0[a]}'.format([1])", "'{:d}'.format('a')", "'{:{}}'.format(1)", "'{:{:{}}}'.format(1, 2, 3)", "'{!r'.format(1)", "'{:'.format(1)", "'{0:{1}'.format(1, 2)", "'{-1}'.format(1)", "'{ 0}'.format(1)", "'{0 }'.format(1)", "'{99999999999999999999}'.format(1)", "'{:5}'.format(None)", "'{:5}'.format([])", "'{a.b.c}'.format(a=1)", "'{0!}'.format(1)", "'{0!r }'.format(1)", "'{}}'.format(1)", "'{{}'.format(1)", "'}{'.format(1)", "'{0[0][1]}'.format([[1]])", "'{a!x:5}'.format(a=1)", "'{:z}'.format(1)", "'{[}'.format(1)", "'{a[}'.format(a=1)", "'{.x}'.format(1)", "'{[k]}'.format({'k': 1})", "'{a b}'.format(**{'a b': 5})", "'{é}'.format(é=1)", "'{0:>{w}}'.format(1)"]
for e in errs:
    try:
        print(e, "=", eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
print("{a} {b}".format_map({"a": 1, "b": 2}), "{x}".format_map(type("D", (dict,), {"__missing__": lambda s, k: k * 2})()))
for e in ["'{a}'.format_map({})", "'{}'.format_map({})", "'{0}'.format_map([1])", "'{a}'.format_map(5)", "'{a}'.format_map()"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
t = "{name:<10}|{qty:>5d}|{price:>8.2f}"
for row in [("apple", 3, 0.5), ("banana", 12, 10.25)]:
    print(t.format(name=row[0], qty=row[1], price=row[2]))
