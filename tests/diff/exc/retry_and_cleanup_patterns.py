import contextlib
attempts = []
def flaky(n):
    attempts.append(n)
    if len(attempts) < n: raise ConnectionError(f"attempt {len(attempts)}")
    return "ok"
def retry(times, *exceptions):
    def deco(f):
        def w(*a):
            last = None
            for i in range(times):
                try: return f(*a)
                except exceptions as e:
                    last = e
                    print("retry", i, e)
            raise RuntimeError("gave up") from last
        return w
    return deco
print(retry(5, ConnectionError)(flaky)(3))
attempts.clear()
try: retry(2, ConnectionError)(flaky)(9)
except RuntimeError as e: print(e, repr(e.__cause__))
class Resource:
    live = []
    def __init__(self, name): self.name = name; Resource.live.append(name)
    def close(self): Resource.live.remove(self.name); print("close", self.name)
def use(fail):
    a = Resource("a")
    try:
        b = Resource("b")
        try:
            if fail: raise ValueError("in use")
            return "used"
        finally: b.close()
    finally: a.close()
print(use(False))
try: use(True)
except ValueError as e: print(e, Resource.live)
def validate(d):
    errors = []
    for key, kind in (("name", str), ("age", int)):
        try:
            if not isinstance(d[key], kind): raise TypeError(f"{key} must be {kind.__name__}")
        except (KeyError, TypeError) as e: errors.append(f"{type(e).__name__}: {e}")
    if errors: raise ValueError("; ".join(errors))
    return True
print(validate({"name": "x", "age": 1}))
for d in ({}, {"name": 5, "age": "x"}):
    try: validate(d)
    except ValueError as e: print(e)
def safe_div(a, b, default=None):
    try: r = a / b
    except ZeroDivisionError: return default
    except TypeError as e: return f"bad types: {e}"
    else: return round(r, 3)
    finally: attempts.append("div")
print(safe_div(1, 3), safe_div(1, 0), safe_div(1, 0, "inf"), safe_div("a", 1), len(attempts))
with contextlib.ExitStack() as st:
    for n in "xy": st.callback(print, "cleanup", n)
    with contextlib.suppress(KeyError): {}["q"]
    print("body")
def parse_all(items):
    good, bad = [], {}
    for i, s in enumerate(items):
        try: good.append(int(s))
        except (ValueError, TypeError) as e: bad[i] = str(e)
    return good, bad
print(parse_all(["1", "x", None, "3", 2.5]))
