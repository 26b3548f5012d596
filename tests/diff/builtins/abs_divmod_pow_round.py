print(abs(-5), abs(5.5), abs(-0.0), abs(3 + 4j), abs(True), abs(-2**70), divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), divmod(-1, 5), divmod(2**70, 3), divmod(True, 2))
print(pow(2, 10), pow(2, -1), pow(2, 0.5), pow(-8, 1/3), pow(2, 10, 7), pow(2, -1, 7), pow(-3, 3, 5), pow(3, 3, -5), pow(0, 0), pow(0, 0, 1), pow(2, 200, 10**9 + 7), pow(2.0, 3), pow(base=2, exp=3), pow(2, 3, mod=5), pow(7, 0, 1), pow(True, 5), pow(1j, 2), pow(0.0, 0))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(5, 2), round(2.5, 0), round(1e20), round(True), round(0.5), round(1.5), round(25, -1), round(35, -1), round(1, -5), round(2**70, -10), round(number=1.25, ndigits=1), round(1.15, 1), round(-0.5), round(1e-10, 5))
print(bin(10), bin(-10), bin(0), oct(64), oct(-8), hex(255), hex(-255), hex(2**70), bin(True), hex(0))
for e in ("abs('a')", "abs()", "abs(None)", "divmod(1, 0)", "divmod(1.0, 0)", "divmod('a', 1)", "divmod(1)", "pow(2)", "pow(0, -1)", "pow(2, -1, 4)", "pow(2, 3, 0)", "pow(2.0, 3, 5)", "pow(2, 3.0, 5)", "pow('a', 2)", "pow(2, 'a')", "pow(1, 2, 3, 4)", "pow(0, -1, 5)", "round('a')", "round(1.5, 'a')", "round(1.5, 1.5)", "round(float('nan'))", "round(float('inf'))", "round()", "round(1, 2, 3)", "round(None)", "round(1j)", "bin('a')", "bin(1.5)", "hex(None)", "oct()", "hex(1, 2)", "0.0 ** -1", "pow(0.0, -2)", "divmod(1j, 1)", "abs([1])", "pow(10, -5, 7) * 0", "round(10**400, -399)", "(-2) ** 0.5", "(-8.0) ** 2", "(-8) ** -2", "round(1.5, None)"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
class N:
    def __abs__(self): return "A"
    def __divmod__(self, o): return ("D", o)
    def __rdivmod__(self, o): return ("RD", o)
    def __round__(self, *a): return ("R", a)
    def __pow__(self, *a): return ("P", a)
    def __rpow__(self, o): return ("RP", o)
    def __index__(self): return 10
n = N()
print(abs(n), divmod(n, 1), divmod(1, n), round(n), round(n, 3), pow(n, 2), pow(n, 2, 3), pow(2, n), bin(n), hex(n), oct(n), round(n, None))
