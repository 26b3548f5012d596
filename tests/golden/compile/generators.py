def gen(xs):
    got = yield
    for x in xs:
        got = yield x
    result = yield from xs
    return result


async def coro(a):
    x = await a
    async for i in a:
        print(i)
    async with a as b:
        return b
    return [y async for y in a if await y]


async def agen(xs):
    for x in xs:
        yield x


async def genexp(a):
    return (x async for x in a)
