from contextlib import ExitStack, contextmanager, AsyncExitStack
@contextmanager
def res(n, fail=False):
    print("open", n)
    try: yield n
    finally:
        print("close", n)
        if fail: raise KeyError(n)
with ExitStack() as st:
    print([st.enter_context(res(i)) for i in range(3)])
    st.callback(print, "callback", 1, sep="-")
    @st.callback
    def cb(): print("decorated callback")
    @st.push
    def ex(t, v, tb): print("exit fn", t and t.__name__); return True
    raise ValueError("swallowed by push")
print("after")
try:
    with ExitStack() as st:
        st.enter_context(res("a", fail=True))
        st.enter_context(res("b"))
        raise ValueError("orig")
except KeyError as e: print(repr(e), repr(e.__context__))
with ExitStack() as st:
    st.enter_context(res("moved"))
    saved = st.pop_all()
print("not closed yet")
saved.close()
with ExitStack() as st:
    for e in ("st.enter_context(5)", "st.push(5)", "st.callback()", "st.enter_context()", "st.callback(5)"):
        try: print(e, type(eval(e)).__name__)
        except Exception as ex: print(e, "->", type(ex).__name__, ex); continue
    st.pop_all()
def build(fail_at):
    with ExitStack() as st:
        out = []
        for i in range(3):
            if i == fail_at: raise RuntimeError(f"fail at {i}")
            out.append(st.enter_context(res(i)))
        st.pop_all().close()
        return out
try: build(2)
except RuntimeError as e: print(e)
print(build(9))
class Both:
    def __enter__(self): return "e"
    def __exit__(self, *a): print("Both exit", a[0]); return False
with ExitStack() as st:
    st.push(Both()); print(st.enter_context(Both()))
with ExitStack(): print("empty")
def one(n, out):
    with ExitStack() as st:
        for i in range(n): st.callback(out.append, i)
        return "returned"
out = []
print(one(4, out), out)
async def amain():
    async with AsyncExitStack() as st:
        st.enter_context(res("sync in async"))
        async def acb(x): print("async callback", x)
        st.push_async_callback(acb, 5)
    return "done"
try: amain().send(None)
except StopIteration as e: print(e.value)
