class Suspend:
    def __init__(self, tag): self.tag = tag
    def __await__(self):
        got = yield self.tag
        return f"<{self.tag}:{got}>"


async def inner(n):
    a = await Suspend(f"a{n}")
    b = await Suspend(f"b{n}")
    return a + b


async def outer():
    r = [await inner(i) for i in range(2)]
    return r


c = outer()
print(type(c).__name__, c.__name__, c.__qualname__, c.cr_running, c.cr_await is None)
print(c.send(None), c.send(1), c.send(2), c.send(3))
try:
    c.send(4)
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c = outer()
for call in ("c.send(1)", "iter(c)", "next(c)", "[x for x in c]", "c()", "await_", "len(c)"):
    try:
        eval(call)
    except (TypeError, NameError) as e:
        print(call, "->", type(e).__name__, e)
c.close()
c.close()
c = inner(9)
print(c.send(None))
try:
    c.throw(ValueError("thrown in"))
except ValueError as e:
    print("out", e)


async def catches():
    try:
        await Suspend("x")
    except KeyError as e:
        return f"caught {e}"
    finally:
        print("finally")


c = catches()
c.send(None)
try:
    c.throw(KeyError("k"))
except StopIteration as e:
    print(e.value)


async def nothing():
    pass


def drive(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


print(drive(nothing()), drive(outer()), drive(inner(3)))
w = inner(1).__await__()
print(type(w).__name__, next(w), w.send("s"))
w.close()
