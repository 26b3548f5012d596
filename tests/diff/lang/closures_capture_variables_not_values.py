def make_counter(start=0):
    count = start

    def inc(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    def peek():
        return count

    return inc, reset, peek


inc, reset, peek = make_counter(5)
print(inc(), inc(), inc(10), peek())
reset()
print(peek())
fs = [lambda: i for i in range(4)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(4)]
print([f() for f in fs])


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x += "+inner"
            return x
        return inner
    f = middle()
    r = [f(), f()]
    return r, x


print(outer())
a, b, c = make_counter(), make_counter(), make_counter(100)
print(a[0](), a[0](), b[0](), c[0]())
print(inc.__closure__ is not None, len(inc.__closure__))
print(sorted(inc.__code__.co_freevars))
print([type(cell).__name__ for cell in inc.__closure__])
print(peek.__closure__[0].cell_contents)


def late():
    def g():
        return later
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    later = 3
    return g()


print(late())
