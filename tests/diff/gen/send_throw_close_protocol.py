def acc():
    total = 0
    while True:
        try:
            x = yield total
            print("got", x)
            total += x or 0
        except ValueError as e:
            print("handled", e)
            total = -1
        except GeneratorExit:
            print("closing at", total)
            raise
        finally:
            print("turn")


g = acc()
print(next(g), g.send(5), g.send(None), next(g))
print(g.throw(ValueError("v")), g.throw(ValueError), g.send(2))
print(g.close(), g.close())
for call in ("next(g)", "g.send(1)", "g.throw(KeyError('k'))", "g.throw(5)", "g.throw()", "g.throw(int)", "g.send()", "acc().send(1)", "acc().throw(KeyError, 'msg')", "acc().throw(KeyError, KeyError('inst'))", "acc().throw(KeyError('a'), 'b')", "acc().close()", "acc().nope", "len(acc())", "acc()[0]", "acc()()"):
    try:
        print(call, eval(call))
    except BaseException as e:
        print(call, "->", type(e).__name__, e)


def stubborn():
    for _ in range(2):
        try:
            yield 1
        except GeneratorExit:
            print("ignored")


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
print(next(s, "finished"))


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "swallowed"


r = returns()
next(r)
print(r.close())
