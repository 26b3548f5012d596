def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


class Pause:
    def __await__(self):
        yield


class ACM:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    async def __aenter__(self):
        await Pause()
        print("enter", self.name)
        return self.name.upper()
    async def __aexit__(self, t, v, tb):
        await Pause()
        print("exit", self.name, t.__name__ if t else None)
        return self.swallow


async def main():
    async with ACM("a") as a, ACM("b") as b:
        print(a, b)
    async with (ACM("c", True) as c, ACM("d")):
        raise ValueError("swallowed by c")
    for i in range(3):
        async with ACM(f"l{i}"):
            if i == 0:
                continue
            if i == 1:
                return "returned"


print(drive(main()))


async def err():
    async with ACM("x"):
        raise KeyError("through")


try:
    drive(err())
except KeyError as e:
    print(repr(e))


class Sync:
    def __enter__(self): return self
    def __exit__(self, *a): pass


class Half:
    async def __aenter__(self): pass


class NotAwaitable:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass


async def use(x):
    async with x:
        pass


for x in (Sync(), Half(), NotAwaitable(), 5):
    try:
        drive(use(x))
    except (TypeError, AttributeError) as e:
        print(type(x).__name__, "->", type(e).__name__, e)


async def sync_use():
    with ACM("z"):
        pass


try:
    drive(sync_use())
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
from contextlib import asynccontextmanager, AsyncExitStack, aclosing, nullcontext


@asynccontextmanager
async def managed(v):
    print("before", v)
    try:
        yield v * 2
    except ValueError as e:
        print("handled", e)
    finally:
        print("after", v)


async def cl():
    async with managed(4) as m:
        print(m)
    async with managed(5):
        raise ValueError("v")
    async with AsyncExitStack() as st:
        print(await st.enter_async_context(managed(6)), st.enter_context(Sync()) is not None)
        st.push_async_callback(other, 1)
    async with nullcontext(7) as n:
        print(n)


async def other(x): print("callback", x)
drive(cl())
