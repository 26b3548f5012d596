from collections import deque


class Sleep:
    def __init__(self, ticks): self.ticks = ticks
    def __await__(self):
        yield ("sleep", self.ticks)


class Future:
    def __init__(self): self.done, self.result, self.waiters = False, None, []
    def set(self, r): self.done, self.result = True, r
    def __await__(self):
        while not self.done:
            yield ("wait", self)
        return self.result


class Loop:
    def __init__(self): self.now, self.ready, self.sleeping, self.log = 0, deque(), [], []

    def spawn(self, coro):
        f = Future()
        self.ready.append((coro, f))
        return f

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda t: t[0])
                self.now = self.sleeping[0][0]
                while self.sleeping and self.sleeping[0][0] == self.now:
                    self.ready.append(self.sleeping.pop(0)[1:])
            coro, fut = self.ready.popleft()
            try:
                cmd, arg = coro.send(None)
            except StopIteration as e:
                fut.set(e.value)
                continue
            except Exception as e:
                fut.set(e)
                self.log.append(f"{self.now} failed {e!r}")
                continue
            if cmd == "sleep":
                self.sleeping.append((self.now + arg, coro, fut))
            else:
                self.ready.append((coro, fut))
                if not self.sleeping and all(True for _ in self.ready) and len(self.ready) > 50:
                    raise RuntimeError("deadlock")


loop = Loop()


async def worker(name, delays):
    for d in delays:
        await Sleep(d)
        loop.log.append(f"{loop.now} {name}")
    return name * 2


async def failing():
    await Sleep(2)
    raise ValueError("bad")


async def main():
    fs = [loop.spawn(worker("a", [1, 3])), loop.spawn(worker("b", [2, 2, 2])), loop.spawn(failing())]
    await Sleep(10)
    return [await f for f in fs]


r = loop.spawn(main())
loop.run()
print(r.result)
print(loop.log, loop.now)


async def fib(n):
    if n < 2:
        return n
    await Sleep(0)
    return await fib(n - 1) + await fib(n - 2)


f = loop.spawn(fib(10))
loop.run()
print(f.result)
