import time
def timed(f, *a):
    t = time.perf_counter()
    r = f(*a)
    return r, time.perf_counter() - t
r, t = timed(sum, range(1000))
print(r, t >= 0, t < 60)
g = time.gmtime(1700000000)
print(g.tm_year, g.tm_mon, g.tm_mday, g.tm_hour, g.tm_min, g.tm_sec, g.tm_wday, g.tm_yday)
print(time.strftime("%Y-%m-%d", g), time.strftime("%H:%M:%S", g), time.strftime("%a %d %b", g), time.asctime(g))
stamps = [0, 86400, 31536000, 951868800]
print([time.strftime("%d/%m/%y", time.gmtime(s)) for s in stamps])
a, b = time.monotonic(), time.monotonic()
print(b >= a, time.time() > 1.6e9, isinstance(time.time_ns(), int), time.process_time() >= 0)
def age(seconds):
    parts = []
    for unit, size in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        n, seconds = divmod(seconds, size)
        if n: parts.append(f"{n}{unit}")
    return " ".join(parts) or "0s"
print(age(0), age(59), age(3661), age(90061))
s = time.struct_time((2024, 2, 29, 12, 30, 0, 3, 60, 0))
print(s.tm_yday, s[:3], time.strftime("%j %H%M", s), tuple(s)[-1])
start = time.monotonic()
time.sleep(0.001)
print(time.monotonic() > start)
