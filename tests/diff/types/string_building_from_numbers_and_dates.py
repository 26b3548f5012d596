def roman(n): return "".join(s * (n // v) for v, s, n in ((v, s, n % (v * 10) if v in (1, 10, 100) else n % (v * 2)) for v, s in ((1000, "M"),))) if False else f"{n}"
days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
def is_leap(y): return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
def days_in(y, m): return 31 if m in (1, 3, 5, 7, 8, 10, 12) else 30 if m != 2 else 29 if is_leap(y) else 28
def weekday(y, m, d):
    t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    y -= m < 3
    return (y + y // 4 - y // 100 + y // 400 + t[m - 1] + d - 1) % 7
print([days[weekday(*d)] for d in ((2000, 1, 1), (2024, 2, 29), (1969, 7, 20))], [y for y in (1900, 2000, 2023, 2024) if is_leap(y)])
def calendar(y, m):
    start, rows = weekday(y, m, 1), []
    cells = ["  "] * start + [f"{d:>2}" for d in range(1, days_in(y, m) + 1)]
    for i in range(0, len(cells), 7): rows.append(" ".join(cells[i:i + 7]).rstrip())
    return f"{y}-{m:02}".center(20).rstrip() + "\n" + " ".join(d[:2] for d in days) + "\n" + "\n".join(rows)
print(calendar(2024, 2))
def ordinal(n): return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
print([ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111)])
def duration(s):
    parts = [f"{v} {u}{'s' * (v != 1)}" for v, u in ((s // 3600, "hour"), (s % 3600 // 60, "minute"), (s % 60, "second")) if v]
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]])) or "now"
print([duration(s) for s in (0, 1, 60, 3661, 7325)])
def size(n):
    for unit in ("B", "KB", "MB", "GB"):
        if n < 1024: return f"{n:.1f}{unit}" if unit != "B" else f"{n}B"
        n /= 1024
    return f"{n:.1f}TB"
print([size(n) for n in (0, 1023, 1024, 1536, 10**6, 10**10, 10**13)], f"{2024:04}-{2:02}-{9:02}", "{:>8}|{:<8}|{:^8}".format("r", "l", "c"))
print("; ".join(f"{k}={v!r}" for k, v in {"a": 1, "b": "x", "c": None}.items()), "%05.1f|%+d|%x|%o|%e" % (3.14159, 5, 255, 8, 12345.678))
