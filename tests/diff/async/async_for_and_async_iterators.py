def drive(c):
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as e:
        return out, e.value


class Pause:
    def __await__(self):
        yield "pause"


class ARange:
    def __init__(self, n): self.i, self.n = 0, n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        await Pause()
        self.i += 1
        return self.i


async def total(n):
    t = 0
    async for x in ARange(n):
        if x == 2:
            continue
        if x == 5:
            break
        t += x
    else:
        return "else", t
    return "broke", t


print(drive(total(3)), drive(total(9)))


async def comps():
    a = [x async for x in ARange(3)]
    b = {x: y async for x in ARange(2) for y in "q"}
    c = {x % 2 async for x in ARange(4) if x > 1}
    d = [x async for x in ARange(2) async for _ in ARange(2)]
    g = (x * 10 async for x in ARange(2))
    e = [v async for v in g]
    f = [await nested(x) for x in range(2)]
    return a, b, c, d, e, f, type(g).__name__


async def nested(x):
    await Pause()
    return x + 100


print(drive(comps())[1])


class NoAiter: pass
class BadAiter:
    def __aiter__(self): return 5
class BadAnext:
    def __aiter__(self): return self
    def __anext__(self): return 5
class CoroAiter:
    async def __aiter__(self): return self


async def loop(x):
    async for _ in x:
        pass


for x in ([1], NoAiter(), BadAiter(), BadAnext()):
    try:
        drive(loop(x))
    except TypeError as e:
        print(type(x).__name__, "->", e)


async def builtins():
    it = aiter(ARange(2))
    return await anext(it), await anext(it), await anext(it, "default"), await anext(it, None)


print(drive(builtins())[1])
for e in ("aiter(5)", "anext(5)", "aiter()", "anext(ARange(1), 1, 2)"):
    try:
        eval(e)
    except TypeError as ex:
        print(e, "->", ex)
