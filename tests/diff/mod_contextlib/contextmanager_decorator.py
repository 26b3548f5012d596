from contextlib import contextmanager, ContextDecorator, suppress, nullcontext, closing, redirect_stdout, redirect_stderr, chdir, AbstractContextManager
import io
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("swallow", e)
    finally:
        print(f"</{name}>")
with tag("a") as t, tag("b"):
    print(t)
with tag("v"):
    raise ValueError("inside")
try:
    with tag("k"):
        raise KeyError("out")
except KeyError as e:
    print(repr(e))
@tag("deco")
def f(x): return x + 1
print(f(1), f(2), f.__name__)
@contextmanager
def never():
    if False: yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def changes():
    try: yield
    except Exception as e: raise RuntimeError("changed") from e
@contextmanager
def stops():
    yield
    raise StopIteration("x")
for cm in (never, twice, changes, stops):
    try:
        with cm(): print("body", cm.__name__)
    except Exception as e: print(cm.__name__, type(e).__name__, e)
    try:
        with cm(): raise OSError("err")
    except Exception as e: print(cm.__name__, type(e).__name__, e, repr(e.__cause__))
for exc in (StopIteration("si"), RuntimeError("re"), GeneratorExit()):
    try:
        with changes() if not isinstance(exc, GeneratorExit) else tag("g"): raise exc
    except BaseException as e: print(type(e).__name__, e)
with suppress(KeyError, IndexError): {}["x"]
with suppress(): print("fine")
try:
    with suppress(KeyError): raise ValueError("not suppressed")
except ValueError as e: print(e)
with suppress(LookupError) as s: [][1]
print(s, nullcontext().__enter__(), nullcontext(5).__enter__())
class R:
    def close(self): print("closed")
with closing(R()) as r: print(type(r).__name__)
buf = io.StringIO()
with redirect_stdout(buf) as b:
    print("hidden")
    with redirect_stdout(io.StringIO()) as inner: print("deeper")
    print("back")
print(repr(buf.getvalue()), b is buf, repr(inner.getvalue()))
class D(ContextDecorator):
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, *e): print("exit", self.n, e[0]); return True
@D("x")
def g(): raise ValueError
print(g())
class A(AbstractContextManager):
    def __exit__(self, *a): return None
with A() as a: print(type(a).__name__)
try: AbstractContextManager()
except TypeError as e: print(e)
cm = tag("once")
with cm: pass
try:
    with cm: pass
except (RuntimeError, AttributeError) as e: print(type(e).__name__, e)
