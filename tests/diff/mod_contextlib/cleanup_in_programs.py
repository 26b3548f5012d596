from contextlib import contextmanager, ExitStack, suppress, redirect_stdout
import io
events = []
@contextmanager
def step(name):
    events.append(f"+{name}")
    try:
        yield len(events)
    except KeyError as e:
        events.append(f"!{e.args[0]}")
    else:
        events.append(f"={name}")
    finally:
        events.append(f"-{name}")
with step("a") as n, step("b") as m:
    events.append((n, m))
with step("c"):
    raise KeyError("lost")
print(events)
try:
    with step("d"): raise ValueError("through")
except ValueError as e: print(e, events[-2:])
out = io.StringIO()
with redirect_stdout(out):
    print("captured", 1)
print(repr(out.getvalue()))
with suppress(ZeroDivisionError, KeyError): 1 / 0
with ExitStack() as stack:
    for name in "xyz": stack.enter_context(step(name))
    stack.callback(events.append, "last in, first out")
print(events[-10:])
@step("decorated")
def work(): events.append("working"); return 42
print(work(), events[-4:])
@contextmanager
def attempt(results):
    try: yield
    except Exception as e: results.append(type(e).__name__)
    else: results.append("ok")
res = []
for f in (lambda: int("5"), lambda: int("x"), lambda: {}["k"]):
    with attempt(res): f()
print(res)
