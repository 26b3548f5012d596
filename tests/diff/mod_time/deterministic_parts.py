import time
a, b = time.time(), time.time()
print(isinstance(a, float), b >= a, isinstance(time.time_ns(), int), time.monotonic() <= time.monotonic(), time.perf_counter() <= time.perf_counter(), isinstance(time.perf_counter_ns(), int), isinstance(time.monotonic_ns(), int), isinstance(time.process_time(), float))
g = time.gmtime(0)
print(g, g.tm_year, g[0], tuple(g), g.tm_wday, len(g), g.tm_zone, g.tm_gmtoff)
for t in (1, 86399, 951782400, 1000000000, 1234567890.9, 1709164800, -1, 4102444800):
    g = time.gmtime(t)
    print(t, tuple(g)[:6], g.tm_wday, g.tm_yday, time.strftime("%Y-%m-%d %H:%M:%S %a %b %j %U %w %y %p %I %A %B %d %%", g), time.asctime(g))
print(time.strftime("%Y", (2020, 1, 2, 3, 4, 5, 0, 2, 0)), time.asctime((2020, 2, 29, 12, 0, 0, 5, 60, 0)), time.strftime("", g), time.strftime("no codes é", g), time.strftime("%H:%M", time.struct_time((1, 2, 3, 4, 5, 6, 0, 1, 0))))
s = time.struct_time((2000, 1, 2, 3, 4, 5, 6, 2, 0))
print(s, s.tm_mon, s == (2000, 1, 2, 3, 4, 5, 6, 2, 0), s[1:3], s.tm_isdst)
for e in ("time.sleep(-1)", "time.sleep('a')", "time.sleep()", "time.gmtime('a')", "time.gmtime(1e30)", "time.strftime(5)", "time.strftime('%Y', (1, 2))", "time.strftime('%Y', 5)", "time.struct_time((1, 2))", "time.struct_time(5)", "time.asctime((1, 2))", "time.strftime('%m', (2000, 13, 1, 0, 0, 0, 0, 1, 0))", "time.gmtime(float('nan'))", "time.nope", "time.struct_time(range(9)).tm_year", "time.asctime('x')", "time.sleep(0)", "time.time(1)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
start = time.perf_counter()
total = sum(range(1000))
elapsed = time.perf_counter() - start
print(elapsed >= 0, elapsed < 5, total)
def timed(fn):
    def w(*a):
        t = time.monotonic()
        r = fn(*a)
        return r, time.monotonic() - t >= 0
    return w
print(timed(lambda n: n * 2)(4))
t0 = time.monotonic()
time.sleep(0.01)
print(time.monotonic() - t0 >= 0.009)
