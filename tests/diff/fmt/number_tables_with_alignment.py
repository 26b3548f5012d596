rows = [("Widget", 4, 3.5), ("Gadget with long name", 120, 1234.5), ("Ünïcode", 0, 0.001), ("neg", -5, -99.999)]
print(f"{'Item':<12}|{'Qty':^7}|{'Price':>12}")
print("-" * 12 + "+" + "-" * 7 + "+" + "-" * 12)
for n, q, p in rows:
    print(f"{n:<12.12}|{q:^7d}|{p:>12,.2f}")
print("=" * 33)
print("{:<12}|{:^+7d}|{:>12.3e}".format("sum", sum(r[1] for r in rows), sum(r[2] for r in rows)))
print("%-12s|%+7d|%12.4g" % ("pct", 7, 2 / 3))
for i in range(1, 11):
    print(" ".join(f"{i * j:>3}" for j in range(1, 11)))
for b in (2, 8, 10, 16):
    digits = []
    n = 3735928559
    while n:
        n, r = divmod(n, b)
        digits.append("0123456789abcdef"[r])
    print(b, "".join(reversed(digits)))
print(f"{3735928559:#b} {3735928559:#o} {3735928559:#x} {3735928559:_}")
for x in [0.001, 0.01, 0.1, 1, 10, 100, 1000, 1e6, 1e9]:
    print(f"{x:>12} {x:>12g} {x:>12.2f} {x:>12.1e} {x:>14,}")
hist = {"a": 5, "bb": 12, "ccc": 1}
for k, v in sorted(hist.items(), key=lambda t: -t[1]):
    print(f"{k:>5} {'#' * v:<12} {v:3d} {v / sum(hist.values()):7.2%}")
matrix = [[1, 20, 300], [4000, 5, 60], [7, 800, 9]]
widths = [max(len(str(r[c])) for r in matrix) for c in range(3)]
for r in matrix:
    print("[" + ", ".join(str(v).rjust(w) for v, w in zip(r, widths)) + "]")
print("\n".join(f"{'*' * (2 * i + 1):^9}".rstrip() for i in range(5)))
secs = 98765
print(f"{secs // 3600:02d}:{secs % 3600 // 60:02d}:{secs % 60:02d}", f"{12345.6789:012.3f}", f"{-7:05d}", f"{7:+05d}")
