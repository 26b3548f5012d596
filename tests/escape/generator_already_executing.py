def g():
    try:
        next(me)
    except ValueError as e:
        print(e)
    try:
        me.send(1)
    except ValueError as e:
        print(e)
    try:
        me.close()
    except ValueError as e:
        print(e)
    try:
        me.throw(KeyError)
    except ValueError as e:
        print(e)
    yield list_twice
    try:
        yield from me
    except ValueError as e:
        print(e)
list_twice = "ok"
me = g()
print(list(me))
async def c():
    try:
        co.send(None)
    except ValueError as e:
        print(e)
    try:
        await co
    except (ValueError, RuntimeError) as e:
        print(type(e).__name__, e)
co = c()
try:
    co.send(None)
except StopIteration:
    print("finished")
