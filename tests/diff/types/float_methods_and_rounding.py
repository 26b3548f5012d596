print((2.5).is_integer(), (2.0).is_integer(), float("inf").is_integer(), float("nan").is_integer(), (-0.0).is_integer())
print((0.75).as_integer_ratio(), (-2.5).as_integer_ratio(), (0.1).as_integer_ratio(), (1e20).as_integer_ratio(), (0.0).as_integer_ratio())
for v in ("inf", "-inf", "nan"):
    for f in ("as_integer_ratio", "__int__", "__round__", "__trunc__", "__floor__", "__ceil__"):
        try:
            print(v, f, getattr(float(v), f)())
        except (OverflowError, ValueError) as e:
            print(v, f, type(e).__name__, e)
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 1e20, -2.51)])
print([round(2.675, 2), round(1.005, 2), round(0.125, 2), round(0.375, 2), round(1234.5678, -2), round(5.5e15 + 0.5, 0), round(-0.4, 0)])
print(round(1.5, None), type(round(1.5)), type(round(1.5, 0)), round(1e300, -300), round(1e-300, 300), round(123.456, 400), round(123.456, -400), round(5e-324, 323))
print(round(99.995, 2), round(0.1 + 0.2, 10), round(1e22 / 3, 5), round(-1.25, 1), round(12345.678, -5), round(55555.0, -5))
print((5.5).__floor__(), (-5.5).__floor__(), (5.5).__ceil__(), (-5.5).__ceil__(), (5.9).__trunc__(), int(-5.9))
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), divmod(1e300, 7.0)[1], 5 % 0.3, -0.0 % 5, 0.0 % -5)
print(1e308 + 1e308, -1e308 * 2, float("inf") - float("inf"), float("inf") * 0, 0.0 == -0.0, 1 / float("inf"), -1 / float("inf"))
print(2 ** 0.5, 2.0 ** -1, (-8) ** (1/3), (-1) ** 0.5, 0.0 ** 0, float("inf") ** 0, 1.0 ** float("nan"), 10.0 ** 308, 2 ** -1074)
for e in ["10.0 ** 309", "0.0 ** -1", "round(float('nan'), 2)", "round(float('inf'))", "1e308 ** 2", "round(1e308, -308)", "round(1.7e308, -308)", "float('1') // 0", "1.5 // 0.0", "(-0.0) ** -3.0"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
print(hash(0.5), hash(1.0), hash(1e300), hash(float("inf")), hash(float("-inf")), hash(-0.0), hash(2.0**61), hash(0.1))
print((1.5).real, (1.5).imag, (1.5).conjugate(), float(), float("  3.5\n"), float("1_0.5"), float(b"2.5"), float("INFINITY"), float("-nan"), float("١.٥"))
for bad in ["", "1__0", "abc", "1e", ".", "1.5x", "0x1p3", "in f", "1 2", None, [], 1j]:
    try:
        print(float(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(float.__getformat__("double"), [m for m in dir(float) if not m.startswith("_")])
