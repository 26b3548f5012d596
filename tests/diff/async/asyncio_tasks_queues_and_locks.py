import asyncio
async def w(n, d):
    print('start', n); await asyncio.sleep(d); print('end', n); return n * 2
async def main():
    print(await asyncio.gather(w(1, .03), w(2, .01), w(3, .02)))
    t = asyncio.create_task(w(4, .01), name='x'); print(t.get_name(), t.done()); print(await t, t.done(), t.result())
    try: await asyncio.wait_for(w(5, 1), .01)
    except asyncio.TimeoutError as e: print('timeout', repr(e))
    async def bad(): await asyncio.sleep(0); raise ValueError('bad')
    print(await asyncio.gather(bad(), w(6, 0), return_exceptions=True))
    try: await asyncio.gather(bad(), w(7, .01))
    except ValueError as e: print('caught', e)
    await asyncio.sleep(.02)
    t = asyncio.create_task(w(8, 5)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled', t.cancelled())
    q = asyncio.Queue(2)
    async def prod():
        for i in range(5): await q.put(i); print('put', i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: print('got', x); await asyncio.sleep(0)
    await asyncio.gather(prod(), cons())
    lock = asyncio.Lock(); sem = asyncio.Semaphore(2); ev = asyncio.Event()
    async def l(n):
        async with lock: print('in', n); await asyncio.sleep(.001); print('out', n)
    await asyncio.gather(*(l(i) for i in range(3)))
    async def s(n):
        async with sem: print('sem', n); await asyncio.sleep(.001)
    await asyncio.gather(*(s(i) for i in range(4)))
    async def waiter(): print('wait'); await ev.wait(); print('set')
    t = asyncio.create_task(waiter()); await asyncio.sleep(0); ev.set(); await t
    done, pending = await asyncio.wait([asyncio.create_task(w(i, i / 100)) for i in (3, 1)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [d.result() for d in done]); 
    for p in pending: p.cancel()
    for c in asyncio.as_completed([w(21, .02), w(22, .01)]): print('ac', await c)
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(w(31, .01)); b = tg.create_task(bad()); 
    except* ValueError as e: print('tg', e.exceptions, a.cancelled())
    async with asyncio.TaskGroup() as tg: a = tg.create_task(w(32, .001))
    print(a.result())
    print(await asyncio.shield(w(41, 0)), await asyncio.to_thread(lambda: 5))
    async def ag():
        for i in range(3): yield i; await asyncio.sleep(0)
    print([x async for x in ag()])
    loop = asyncio.get_running_loop(); f = loop.create_future(); loop.call_soon(f.set_result, 9); loop.call_later(.001, print, 'later'); print(await f); await asyncio.sleep(.005)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    return 'done'
print(asyncio.run(main()))
for bad in (lambda: asyncio.run(5), lambda: asyncio.get_running_loop(), lambda: asyncio.create_task(5)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
async def m2(): raise KeyError('x')
try: asyncio.run(m2())
except KeyError as e: print('out', e)
loop = asyncio.new_event_loop(); print(loop.run_until_complete(w(50, 0))); loop.close()
print(asyncio.iscoroutinefunction(w), asyncio.iscoroutinefunction(len), asyncio.CancelledError.__mro__)
