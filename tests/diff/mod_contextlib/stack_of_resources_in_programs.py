from contextlib import contextmanager, ExitStack, suppress, redirect_stdout, nullcontext, closing
import io
log = []
@contextmanager
def transaction(db):
    snapshot = dict(db)
    try:
        yield db
        log.append("commit")
    except Exception as e:
        db.clear()
        db.update(snapshot)
        log.append(f"rollback {type(e).__name__}")
        raise
db = {"a": 1}
with transaction(db) as t: t["b"] = 2
with suppress(ZeroDivisionError), transaction(db) as t:
    t["c"] = 3
    1 / 0
print(db, log)
@contextmanager
def indent(level=[0]):
    level[0] += 1
    try: yield lambda s: print("  " * level[0] + s)
    finally: level[0] -= 1
with indent() as p:
    p("one")
    with indent() as q:
        q("two")
        p("also two")
    p("one again")
@contextmanager
def patched(obj, **attrs):
    old = {k: getattr(obj, k) for k in attrs}
    for k, v in attrs.items(): setattr(obj, k, v)
    try: yield obj
    finally:
        for k, v in old.items(): setattr(obj, k, v)
class Cfg: debug, level = False, 1
with patched(Cfg, debug=True, level=9) as c: print(c.debug, c.level)
print(Cfg.debug, Cfg.level)
def capture(f, *a):
    with redirect_stdout(io.StringIO()) as out: f(*a)
    return out.getvalue()
print(repr(capture(print, "hidden", 5)), repr(capture(lambda: None)))
class Conn:
    def __init__(self, n, ok=True): self.n, self.ok = n, ok
    def __enter__(self):
        if not self.ok: raise ConnectionError(self.n)
        print("open", self.n)
        return self
    def __exit__(self, *e): print("close", self.n)
def connect(*specs):
    with ExitStack() as st:
        conns = [st.enter_context(Conn(n, ok)) for n, ok in specs]
        return [c.n for c in conns], st.pop_all()
names, st = connect(("x", True), ("y", True))
print(names)
with st: print("using")
try: connect(("p", True), ("q", False))
except ConnectionError as e: print("failed", e)
for flag in (True, False):
    with (Conn("maybe") if flag else nullcontext("nothing")) as r: print(getattr(r, "n", r))
@contextmanager
def timed(results, clock=iter(range(0, 100, 5))):
    start = next(clock)
    yield
    results.append(next(clock) - start)
res = []
with timed(res): pass
@timed(res)
def decorated(): return "value"
print(decorated(), decorated(), res)
def countdown(n):
    with closing(gen(n)) as g:
        for x in g:
            if x == 1: return x
def gen(n):
    try:
        while True:
            yield n
            n -= 1
    finally: print("gen closed")
print(countdown(3))
