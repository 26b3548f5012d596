def f():
    x = 1

    def g():
        return x
    print(g())
    del x
    try:
        g()
    except NameError as e:
        print(type(e).__name__, e)
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    x = 2
    return g()


print(f())


def h():
    try:
        print(y)
    except UnboundLocalError as e:
        print(e)
    y = 1
    del y
    try:
        del y
    except UnboundLocalError as e:
        print(e)
    for z in []:
        pass
    try:
        z
    except UnboundLocalError as e:
        print(e)
    try:
        raise ValueError("boom")
    except ValueError as exc:
        kept = exc
    try:
        exc
    except UnboundLocalError as e:
        print(e)
    return kept


print(repr(h()))
v = 1
del v
try:
    v
except NameError as e:
    print(e, e.name)
try:
    del v
except NameError as e:
    print(e)
