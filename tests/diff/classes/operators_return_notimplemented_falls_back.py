class M:
    def __init__(self, v, log): self.v, self.log = v, log
    def __add__(self, o): self.log.append("add"); return NotImplemented
    def __radd__(self, o): self.log.append("radd"); return f"radd {type(o).__name__}"
    def __iadd__(self, o): self.log.append("iadd"); return NotImplemented
    def __lt__(self, o): self.log.append("lt"); return NotImplemented
    def __gt__(self, o): self.log.append("gt"); return "gt result"
    def __eq__(self, o): self.log.append("eq"); return NotImplemented
    def __contains__(self, o): self.log.append("contains"); return o == 1
log = []
m, n = M(1, log), M(2, log)
def run(f):
    try:
        r = f()
    except TypeError as e:
        r = f"TypeError: {e}"
    print(r if isinstance(r, (str, bool)) else type(r).__name__, log)
    log.clear()
run(lambda: 5 + m)
run(lambda: m + 5)
run(lambda: m + n)
run(lambda: m < n)
run(lambda: m < 5)
run(lambda: 5 < m)
run(lambda: m > 5)
run(lambda: m == n)
run(lambda: m == 1)
run(lambda: m != m)
run(lambda: m in [m])
run(lambda: m in [n])
run(lambda: 1 in m)
run(lambda: m <= n)
run(lambda: sum([m]))
run(lambda: [1] + m)
def inc():
    x = m
    x += 1
    return x
run(inc)
class Sub(M):
    def __radd__(self, o): self.log.append("Sub.radd"); return "sub"
run(lambda: m + Sub(3, log))
run(lambda: Sub(3, log) + m)
run(lambda: Sub(1, log) + Sub(2, log))
class Str(str):
    def __radd__(self, o): return f"Str.radd({o!r})"
    def __rmod__(self, o): return f"Str.rmod({o!r})"
print("a" + Str("b"), Str("a") + "b", "x%s" % Str("q"), 5 * Str("z"))
class L(list):
    def __radd__(self, o): return "L.radd"
print([1] + L([2]), (1,) + L([2]) if False else "-", NotImplemented is NotImplemented, (1).__add__("a"), "a".__eq__(1), [].__lt__(5), object().__eq__(1), {}.__or__(1))
