from collections import deque
class Queue:
    def __init__(self, size): self.items, self.size = deque(), size
    async def put(self, x):
        while len(self.items) >= self.size: await Switch("full")
        self.items.append(x)
    async def get(self):
        while not self.items: await Switch("empty")
        return self.items.popleft()
class Switch:
    def __init__(self, why): self.why = why
    def __await__(self): yield self.why
log = []
async def producer(q, n):
    for i in range(n):
        await q.put(i)
        log.append(f"put {i}")
    await q.put(None)
    return "produced"
async def consumer(q):
    total = 0
    while (x := await q.get()) is not None:
        total += x
        log.append(f"got {x}")
    return total
def run(*coros):
    ready, results, switches = deque(enumerate(coros)), {}, []
    while ready:
        i, c = ready.popleft()
        try:
            switches.append(c.send(None))
            ready.append((i, c))
        except StopIteration as e: results[i] = e.value
    return results, switches
q = Queue(2)
print(run(producer(q, 5), consumer(q)))
print(log)
async def gather(*cs): return [await c for c in cs]
async def double(x):
    await Switch(x)
    return x * 2
print(run(gather(*(double(i) for i in range(3)))))
async def nested(n): return await double(n) if n == 0 else await nested(n - 1) + 1
print(run(nested(4), nested(1)))
async def failing():
    try:
        await Switch("once")
        raise ValueError("inside")
    finally: log.append("cleanup")
try: run(failing())
except ValueError as e: print(e, log[-1])
