vals = [0.0, -0.0, 1.0, 0.1, 0.2 + 0.1, 1/3, 2/3, 100.0, 1e15, 1e16, 1e17, 123456789.123456789, 1.5e300, 1e-5, 1e-4, 0.00012345,
        5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 9007199254740993.0, 1e21, 1e22, 1e23, 4.35, 2.675, 1.005, 1e100, 3.14159265358979,
        float("inf"), float("-inf"), float("nan"), 123e-7, 299792458.0, 6.02214076e23, 9.5, 10.25, 0.30000000000000004, 8.41470984807896505e-1]
for v in vals:
    print(repr(v), str(v), "%s" % v, f"{v}", f"{v!r}", format(v, ".3g"), format(v, ""))
print([1.0, (2.5,), {"k": -0.0}])
print(float("1e400"), float("-1e400"), float("1e-400"), float("-1e-400"))
print(1e16 + 1, 2.0**63, 2.0**64, 2.0**-1074, -2.0**-1022, 4503599627370497.5, 1125899906842624.125)
print(0.1 + 0.7, 0.1 * 3, 1.1 + 2.2, 1 - 0.9, 1e308 * 10 - 1e308 * 10, 0.5 ** 1075 * 2, 5e-324 / 2)
print(float.fromhex("0x1.8p1"), (1.5).hex(), (-0.0).hex(), (1e-320).hex(), float("inf").hex(), float.fromhex("0x.1"), float.fromhex("inf"), float.fromhex("-0x1p-1074"))
print((0.1).hex(), (1e300).hex(), float.fromhex("0x1.921fb54442d18p+1"), float.fromhex(" 1.8 "), float.fromhex("1p3"))
for bad in ["0x", "zz", "0x1p", "", "1.2.3", "0x1p99999"]:
    try:
        print(float.fromhex(bad))
    except (ValueError, OverflowError) as e:
        print(repr(bad), type(e).__name__, e)
