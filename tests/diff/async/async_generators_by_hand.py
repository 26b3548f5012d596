def drive(c):
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as e:
        return e.value if not out else (out, e.value)


class Pause:
    def __init__(self, v): self.v = v
    def __await__(self):
        return (yield self.v)


async def agen(n):
    try:
        for i in range(n):
            await Pause(f"p{i}")
            got = yield i
            if got is not None:
                print("got", got)
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        print("agen finally")


g = agen(3)
print(type(g).__name__, g.__name__, g.ag_running, g.__aiter__() is g)
print(drive(g.__anext__()), drive(g.asend("hello")), drive(g.athrow(ValueError("v"))))
try:
    drive(g.__anext__())
except StopAsyncIteration as e:
    print("stop", repr(e))
g = agen(2)
print(drive(g.asend(None)))
print(drive(g.aclose()), drive(g.aclose()))
try:
    drive(g.asend(None))
except StopAsyncIteration:
    print("closed")
g = agen(1)
try:
    drive(g.asend(5))
except TypeError as e:
    print(e)


async def consume():
    return [x async for x in agen(2)], [x * 2 async for x in agen(3) if x]


print(drive(consume()))


async def ignore_exit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignore_exit()
drive(g.asend(None))
try:
    drive(g.aclose())
except RuntimeError as e:
    print(e)


async def ret():
    yield 1
    return


async def raise_stop():
    yield 1
    raise StopAsyncIteration


g = raise_stop()
drive(g.asend(None))
try:
    drive(g.asend(None))
except RuntimeError as e:
    print(e)
g = ret()
a = g.asend(None)
print(type(a).__name__, type(g.athrow(ValueError)).__name__ if False else "athrow")
print(drive(a))
try:
    a.send(None)
except RuntimeError as e:
    print(e)
for e in ("iter(g)", "next(g)", "list(g)", "g.send(1)", "g()"):
    try:
        eval(e)
    except (TypeError, AttributeError) as ex:
        print(e, "->", ex)
drive(g.aclose())
