import asyncio
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
log = []
async def work(n, d, fail=False):
    log.append(("start", n))
    try:
        await asyncio.sleep(d)
    except asyncio.CancelledError:
        log.append(("cancelled", n)); raise
    if fail: raise ValueError("fail %s" % n)
    log.append(("end", n)); return n * 2
async def m1():
    print(await work(1, 0.01), await asyncio.gather(work(2, 0.03), work(3, 0.01), work(4, 0)))
    a = asyncio.create_task(work(5, 0.01), name="five"); print(a.get_name(), a.done()); print(await a, a.done(), a.result(), asyncio.current_task() is not None)
    print(await asyncio.gather(work(6, 0.01, True), work(7, 0), return_exceptions=True))
    try: await asyncio.gather(work(8, 0.001, True), work(9, 0.02))
    except ValueError as e: print("caught", e)
    try: await asyncio.wait_for(work(10, 5), 0.01)
    except asyncio.TimeoutError as e: print("timeout", repr(e))
    print(await asyncio.wait_for(work(11, 0), 1))
    c = asyncio.create_task(work(12, 5)); await asyncio.sleep(0); c.cancel()
    try: await c
    except asyncio.CancelledError: print("cancelled", c.cancelled())
    done, pending = await asyncio.wait([asyncio.create_task(work(13, 0.01)), asyncio.create_task(work(14, 1))], return_when=asyncio.FIRST_COMPLETED); print(len(done), len(pending), [d.result() for d in done]); [p.cancel() for p in pending]
    for f in asyncio.as_completed([work(15, 0.03), work(16, 0.01)]): print(await f)
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(5)
    except TimeoutError: print("timeout ctx")
    async with asyncio.timeout(5) as cm: await asyncio.sleep(0)
    print(cm.expired())
    return "done"
print(asyncio.run(m1())); print(log); log.clear()
async def m2():
    q = asyncio.Queue(2); out = []
    async def prod():
        for i in range(5): await q.put(i); out.append(("put", i))
    async def cons():
        while True:
            x = await q.get(); out.append(("got", x)); q.task_done()
            if x == 4: break
    await asyncio.gather(prod(), cons()); print(out, q.empty(), q.qsize()); await q.join()
    lock = asyncio.Lock(); seq = []
    async def locked(n):
        async with lock: seq.append(n); await asyncio.sleep(0.001); seq.append(-n)
    await asyncio.gather(*[locked(i) for i in range(1, 4)]); print(seq, lock.locked())
    sem = asyncio.Semaphore(2); cur = peak = 0
    async def s(n):
        nonlocal cur, peak
        async with sem: cur += 1; peak = max(peak, cur); await asyncio.sleep(0.001); cur -= 1
    await asyncio.gather(*[s(i) for i in range(6)]); print(peak)
    ev = asyncio.Event()
    async def waiter(): await ev.wait(); return "woke"
    w = asyncio.create_task(waiter()); await asyncio.sleep(0); print(w.done()); ev.set(); print(await w, ev.is_set())
    cond = asyncio.Condition(); res = []
    async def cw():
        async with cond: await cond.wait_for(lambda: len(res) > 0); res.append("c")
    x = asyncio.create_task(cw()); await asyncio.sleep(0)
    async with cond: res.append(1); cond.notify_all()
    await x; print(res)
    pq = asyncio.PriorityQueue(); [pq.put_nowait(i) for i in (3, 1, 2)]; print([pq.get_nowait() for _ in range(3)])
    try: pq.get_nowait()
    except asyncio.QueueEmpty as e: print("empty", repr(e))
    fut = asyncio.get_running_loop().create_future(); asyncio.get_running_loop().call_later(0.001, fut.set_result, 42); print(await fut)
    async with asyncio.TaskGroup() as tg: a = tg.create_task(work(1, 0.001)); b = tg.create_task(work(2, 0))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(work(3, 0.001, True)); tg.create_task(work(4, 5))
    except* ValueError as eg: print("group", eg.exceptions)
    sh = asyncio.create_task(work(5, 0.01)); outer = asyncio.shield(sh); outer.cancel(); print(await sh)
    async def agen():
        for i in range(3): await asyncio.sleep(0); yield i
    print([i async for i in agen()], await asyncio.sleep(0, "r"))
asyncio.run(m2()); print(log)
async def bad(): raise KeyError("x")
t(lambda: asyncio.run(bad())); t(lambda: asyncio.run(3)); t(lambda: asyncio.get_running_loop())
async def nested(): asyncio.run(nested2())
async def nested2(): pass
import warnings; warnings.simplefilter("ignore")
loop = asyncio.new_event_loop(); print(loop.run_until_complete(work(1, 0)), loop.is_running()); loop.close(); print(loop.is_closed())
print(asyncio.iscoroutine(c := work(1, 0))); c.close()
