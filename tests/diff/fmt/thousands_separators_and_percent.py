for v in (0, 1, 999, 1000, 12345, 1234567, -1234567, 10**12, -10**15, 2**70):
    print([format(v, s) for s in (",", "_", ",d", "15,", "<15,", "015,", "+,", ",.2f", "_.1f", ",.0f", "012,d")])
for v in (0.0, 0.5, 1234.5678, -9999.999, 1e6, 1e15, 1e16, 1234567.891, 0.000123):
    print([format(v, s) for s in (",", "_", ",.2f", "_.3f", "15,.1f", "015,.2f", ",e", ",g", "+,.1f", ",.0f", ",%", ".1%", "8.2%", "+.0%", "%")])
for s in (",x", ",b", ",o", ",c", ",s", "_c", "_s", ",_d", "_,d", ",n", "_n", ",X"):
    try: print(s, format(1234567, s))
    except ValueError as e: print(s, "->", e)
for s in ("_x", "_b", "_o", "_X", "#_x", "020_x", "#020_b", "_d"):
    print(s, format(123456789, s), format(-255, s), format(0, s))
print(f"{1234567:,} {1234567.891:,.2f} {0.1234:.1%} {12:.0%} {-0.5:%} {1e-5:.3%} {10**21:_} {5:,} {123:_x}")
print("{:,}".format(10**9), "{:>20,.3f}|".format(1e6), "{:_^20,}".format(12345), "%d%%" % 50, "%.1f%%" % 12.345, format(0.999, ".0%"), format(0.005, ".0%"), format(0.015, ".0%"), format(float("inf"), ",.1f"), format(float("nan"), "%"))
amounts = {"rent": 1200, "food": 345.5, "fun": 80.25}
total = sum(amounts.values())
for k, v in amounts.items():
    print(f"{k:<6}{v:>10,.2f}{v / total:>8.1%}")
print(f"{'total':<6}{total:>10,.2f}{1:>8.0%}")
print([f"{x:.0%}" for x in (0.125, 0.375, 0.5, 0.625)], [f"{10 ** k:,}" for k in range(0, 10, 3)], [f"{x:,.1f}" for x in (0.05, 999.95, 1000.05)])
