def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value
class P:
    def __await__(self):
        yield
        return 1
async def src(n):
    for i in range(n):
        await P()
        yield i
async def double(it):
    async for x in it:
        yield x * 2
async def take(n, it):
    if n <= 0:
        return
    async for x in it:
        yield x
        n -= 1
        if n == 0:
            return
async def main():
    print([x async for x in src(3)], {x async for x in src(2)}, {x: x * x async for x in src(3)})
    print([x async for x in double(src(3))], [x async for x in take(2, double(src(100)))])
    print([(x, y) async for x in src(2) for y in "ab"], [(x, y) for x in "ab" async for y in src(2)])
    print([await P() for _ in range(3)], [x async for x in src(5) if x % 2 and await P()])
    g = (x + await P() async for x in src(2))
    print([x async for x in g], type(g).__name__)
    total = 0
    async for i in src(10):
        if i == 3:
            continue
        if i == 6:
            break
        total += i
    else:
        print("never")
    print(total)
    ag = src(5)
    print(await ag.__anext__(), await anext(ag), await ag.asend(None))
    await ag.aclose()
    print([x async for x in ag])
    try:
        await anext(ag)
    except StopAsyncIteration:
        print("exhausted")
    return [y for y in [await P()]]
print(drive(main()))
async def fail():
    async for x in src(3):
        if x == 1:
            raise ValueError(x)
try:
    drive(fail())
except ValueError as e:
    print("failed", e)
async def agen_finally():
    try:
        yield 1
        yield 2
    finally:
        print("async finally")
async def use():
    async for x in agen_finally():
        print(x)
    g = agen_finally()
    await anext(g)
    try:
        await g.athrow(KeyError("in"))
    except KeyError as e:
        print(repr(e))
drive(use())
