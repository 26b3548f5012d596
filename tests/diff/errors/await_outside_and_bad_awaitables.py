class NotAwaitable:
    pass


async def job(n):
    if n == 2:
        await NotAwaitable()
    return n * 10


def run(coro):
    try:
        coro.send(None)
    except StopIteration as e:
        return e.value


print(run(job(1)))
print(run(job(3)))
results = []
for n in range(3):
    results.append(run(job(n)))
    print(results)
