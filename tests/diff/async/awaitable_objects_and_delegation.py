import types
def drive(c, *sends):
    out, it = [], iter(sends)
    try:
        v = c.send(None)
        while True:
            out.append(v)
            v = c.send(next(it, None))
    except StopIteration as e:
        return out, e.value
class Ask:
    def __init__(self, q): self.q = q
    def __await__(self):
        a = yield self.q
        return f"{self.q}={a}"
@types.coroutine
def legacy(n):
    got = []
    for i in range(n):
        got.append((yield i))
    return got
async def chat():
    a = await Ask("name")
    b = await Ask("age")
    return [a, b, await legacy(2)]
print(drive(chat(), "ann", 30, "x", "y"))
async def seq(*cs): return [await c for c in cs]
print(drive(seq(Ask("a"), Ask("b")), 1, 2))
async def nested(n): return 0 if n == 0 else 1 + await nested(n - 1)
print(drive(nested(50)))
class Chain:
    def __init__(self, n): self.n = n
    def __await__(self):
        for i in range(self.n):
            r = yield from Ask(i).__await__()
            print(r)
        return "chained"
async def use(): return await Chain(2)
print(drive(use(), "p", "q"))
async def catch():
    try:
        await Ask("will throw")
    except KeyError as e:
        return f"caught {e!r}"
    finally:
        print("finally")
c = catch()
print(c.send(None))
try: c.throw(KeyError("k"))
except StopIteration as e: print(e.value)
class Lock:
    def __init__(self): self.locked = False
    async def __aenter__(self):
        while self.locked: await Ask("wait")
        self.locked = True
    async def __aexit__(self, *a): self.locked = False
lock, order = Lock(), []
async def worker(n):
    async with lock:
        order.append(f"{n} in")
        await Ask(f"work {n}")
        order.append(f"{n} out")
ws = [worker(i) for i in range(3)]
while ws:
    for w in ws[:]:
        try: w.send(None)
        except StopIteration: ws.remove(w)
print(order)
async def ret_none(): pass
print(drive(ret_none()), type(ret_none).__name__, ret_none.__name__)
co = chat()
co.send(None)
co.close()
try: co.send(None)
except RuntimeError as e: print(e)
print(callable(chat), hasattr(chat(), "__await__") if False else "-", type(legacy(1)).__name__)
