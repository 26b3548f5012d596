for a in (7, -7, 7.5, -7.5, 0, 10**20, -10**20):
    for b in (2, -2, 2.5, -2.5, 3, 10**10):
        print(a, b, a // b, a % b, divmod(a, b) == (a // b, a % b), a - (a // b) * b == a % b if isinstance(a, int) and isinstance(b, int) else "", end=" | ")
    print()
print(-1 // 10**30, -1 % 10**30, 1 // -10**30, 1 % -10**30, 10**30 // 7, -10**30 // 7, 10**30 % -7)
print(0 // 5, 0 % 5, 0.0 // 5, -0.0 // 5, 0 % -5, 0.0 % -5, 5 % float("inf"), -5 % float("inf"), 5 // float("inf"), -5 // float("inf"), float("inf") % 5, float("nan") // 1)
print(divmod(5, 3), divmod(-5, 3), divmod(5, -3), divmod(-5, -3), divmod(5.5, 1.5), divmod(True, 2), divmod(2**70, 2**35))
print(6 / 3, 7 / 2, -7 / 2, 1 / 3, 2**70 / 2**69, 10**400 / 10**399, 1e-300 / 1e300, 5 / 0.5, True / 2, 3 / -0.5)
for e in ("1 // 0", "1 % 0", "1 / 0", "1.0 // 0", "1.0 % 0", "1.0 / 0", "1 / 0.0", "1 // 0.0", "1 % 0.0", "divmod(1, 0)", "divmod(1.0, 0)", "0 ** -1", "0.0 ** -1", "1j / 0", "2**70 // 0", "2**70 % 0", "2**70 / 0", "True / False", "0 / 0", "0.0 / 0.0", "10**400 / 3", "3 / 10**400"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
def ceil_div(a, b): return -(-a // b)
print([ceil_div(a, 3) for a in range(-4, 5)], [a % 3 for a in range(-4, 5)], [int(a / 3) for a in range(-4, 5)], [a - int(a / 3) * 3 for a in range(-4, 5)])
