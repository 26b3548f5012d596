def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


class BadAwait:
    def __await__(self): return 5


class GenAwait:
    def __await__(self): return iter([1, 2])


async def other():
    return 1


async def aw(x):
    return await x


for x in (5, None, "s", [1], BadAwait(), object()):
    try:
        drive(aw(x))
    except TypeError as e:
        print(type(x).__name__, "->", e)
print(drive(aw(GenAwait())))


async def twice():
    c = other()
    a = await c
    try:
        await c
    except RuntimeError as e:
        return a, str(e)


print(drive(twice()))


async def raises():
    raise StopIteration("converted")


try:
    drive(raises())
except RuntimeError as e:
    print(e, repr(e.__cause__))


async def raises_sai():
    raise StopAsyncIteration


try:
    drive(raises_sai())
except StopAsyncIteration as e:
    print("passes", repr(e))


async def ctx():
    try:
        await aw(None)
    except TypeError as e:
        raise KeyError("wrapped") from e


try:
    drive(ctx())
except KeyError as e:
    print(repr(e), repr(e.__cause__))


class AsyncInit:
    async def method(self, x): return x * 2
    @staticmethod
    async def s(): return "static"
    @classmethod
    async def c(cls): return cls.__name__
    async def __call__(self): return "called"
    def __await__(self): return self.method(21).__await__()


a = AsyncInit()
print(drive(a.method(2)), drive(AsyncInit.s()), drive(AsyncInit.c()), drive(a()), drive(aw(a)))
