print(0, 00, 0_0, 1_000_000, 0x_ff, 0XDEAD_beef, 0o17, 0O1_7, 0b1010, 0B1_1)
print(1., .5, 1e10, 1E-5, 1_0.0_1e1_0, 0e0, 1e308 * 10, -1e308 * 10, 5e-324, 1e-400, 00.5, 09.5, 09e1)
print(1j, 1.5J, 0j, -0j, 1e3j, 1_0j, 3 + 4j, (3 - 4j).conjugate())
print(0.1, 1e16, 1e15, 123456789012345680.0, 1e22, 1e-4, 1e-5, 0.00001234, 1.7976931348623157e308, 2.2250738585072014e-308)
print(100000000000000000000, 2 ** 64, -2 ** 63, 0xFFFFFFFFFFFFFFFF, 0x8000000000000000)
print(1 if True else 2, [0x1 for x in (1,)], 1 .real, 1..real, 1.0.is_integer(), 1.e5.hex())
for src in ["0777", "1__0", "1_", "0x", "0xg", "0b2", "0o8", "0b", "1e", "1e+", "1.5.5", "0_7", "1abc", "0x_", "12_e3", "1_.5", "1._5",
            "1ee5", "0b1.0", "0o", "00001", "0o1_", "5a", "1.5a", "1jj", "1_000_", "0b12", "0o19", "9" * 5000]:
    try:
        print(src, "=", eval(src))
    except SyntaxError as e:
        print(src[:20], "->", e.msg[:60], e.lineno, e.offset)
    except ValueError as e:
        print(type(e), e)
print(type(1), type(1.0), type(1j), type(True), 10 .__class__)
