import contextlib, io, sys
from contextlib import *
def t(f, *a):
    try: print(f(*a))
    except BaseException as e:
        print(type(e).__name__, e, "cause", repr(e.__cause__), "ctx", repr(e.__context__), repr(e.__context__.__context__) if e.__context__ else None)
@contextmanager
def cm(x, swallow=False, n=1, raise_=None):
    "cm doc"
    print("in", x)
    try:
        for i in range(n): yield x
    except ValueError as e:
        print("caught", e)
        if raise_: raise raise_
        if not swallow: raise
    finally:
        print("out", x)
with cm(1) as v: print(v)
def f1():
    with cm(2): raise ValueError("boo")
def f2():
    with cm(3, True): raise ValueError("boo")
    return "swallowed"
def f3():
    with cm(4, n=0): pass
def f4():
    with cm(5, n=2): pass
def f5():
    with cm(6): raise StopIteration("x")
def f6():
    with cm(7, raise_=KeyError("k")): raise ValueError("v")
def f7():
    with cm(8): raise RuntimeError("r")
@contextmanager
def twice():
    try: yield
    except ValueError: yield
def f8():
    with twice(): raise ValueError
for f in (f1, f2, f3, f4, f5, f6, f7, f8): t(f)
@cm(9)
def deco(a): "d"; print("deco", a); return a
print(deco(1), deco(2), deco.__name__, cm.__name__, cm.__doc__, cm(0).__doc__, isinstance(cm(0), AbstractContextManager))
class Cl:
    def close(self): print("closed")
with closing(Cl()) as c: print(type(c).__name__)
with suppress(KeyError, ValueError): {}[1]
def g():
    with suppress(KeyError): int("x")
t(g)
b = io.StringIO()
with redirect_stdout(b) as r: print("hidden"); print(r is b)
with redirect_stderr(b): print("err", file=sys.stderr)
print(repr(b.getvalue()))
with nullcontext(5) as n: print(n)
class X(ContextDecorator):
    def __init__(s, n, sw=False, r=None): s.n = n; s.sw = sw; s.r = r
    def __enter__(s): print("enter", s.n); return s.n
    def __exit__(s, *e):
        print("exit", s.n, e[1])
        if s.r: raise s.r
        return s.sw
@X("d")
def h(): return 3
print(h())
with ExitStack() as st:
    print(st.enter_context(X(1))); st.callback(print, "cb", sep="-", end="!\n"); st.push(lambda *e: print("pushed", e)); st.push(X(2))
def k1():
    with ExitStack() as st:
        st.enter_context(X(1)); st.enter_context(X(2, True)); st.enter_context(X(3))
        raise KeyError("kk")
    return "ok"
def k2():
    with ExitStack() as st:
        st.enter_context(X(1, r=TypeError("t"))); st.enter_context(X(2, r=IndexError("i")))
        raise KeyError("kk")
def k3():
    with ExitStack() as st: st.enter_context(3)
class NoExit:
    def __enter__(s): pass
def k4():
    with ExitStack() as st: st.enter_context(NoExit())
def k5():
    with ExitStack() as st:
        st.enter_context(X(1)); new = st.pop_all()
    print("popped"); new.close()
def k6():
    try: raise OSError("outer")
    except OSError:
        with ExitStack() as st:
            st.enter_context(X(1, r=TypeError("t"))); st.enter_context(X(2, r=IndexError("i")))
def k7():
    with ExitStack() as st:
        st.enter_context(X(1, True)); st.enter_context(X(2, r=IndexError("i")))
    return "fine"
def k8():
    st = ExitStack(); st.callback(lambda: 1/0); st.close()
for f in (k1, k2, k3, k4, k5, k6, k7, k8): t(f)
class En: __enter__ = __exit__ = lambda *a: None
print(issubclass(En, AbstractContextManager), issubclass(NoExit, AbstractContextManager))
def run(co):
    try:
        while True: co.send(None)
    except StopIteration as e: return e.value
@asynccontextmanager
async def acm(x, sw=False):
    print("ain", x)
    try: yield x
    except ValueError as e:
        print("acaught", e)
        if not sw: raise
    finally: print("aout")
async def a1():
    async with acm(1) as v: print(v)
    async with acm(2, True): raise ValueError("q")
    async with AsyncExitStack() as s:
        await s.enter_async_context(acm(3)); s.enter_context(X("s"))
        async def cb(*a): print("acb", a)
        s.push_async_callback(cb, 1, 2)
        s.push_async_exit(acm) if 0 else None
        async def ex(*e): print("aexit", e[:2]); return True
        s.push_async_exit(ex)
        raise KeyError("z")
    async with aclosing(ag()) as g:
        async for x in g: print(x); break
    async with nullcontext(7) as n: print(n)
    @acm(4)
    async def fn(): return "fn"
    return await fn()
async def ag():
    try:
        yield 1; yield 2
    finally: print("ag closed")
t(run, a1())
async def a2():
    async with acm(1): raise ValueError("z")
t(run, a2())
async def a3():
    async with AsyncExitStack() as s: await s.enter_async_context(3)
t(run, a3())
async def a4():
    async with acm(1): raise StopAsyncIteration("z")
t(run, a4())
print(AbstractContextManager[int])
