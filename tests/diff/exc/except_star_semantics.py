log = []


def f(*excs, inner=None):
    try:
        raise BaseExceptionGroup("eg", list(excs))
    except* (ValueError, TypeError) as e:
        log.append(("VT", [repr(x) for x in e.exceptions]))
        if inner:
            raise inner
    except* OSError as e:
        log.append(("OS", len(e.exceptions)))
        raise
    else:
        log.append("else")
    finally:
        log.append("finally")


f(ValueError(1), TypeError(2))
for args, kw in (((OSError(1),), {}), ((ValueError(1), OSError(2)), {"inner": RuntimeError("new")}), ((KeyboardInterrupt(),), {})):
    try:
        f(*args, **kw)
    except BaseException as e:
        print(repr(e))
print(log)


def no_error():
    try:
        x = 1
    except* ValueError:
        x = 2
    else:
        x = 3
    return x


print(no_error())
try:
    try:
        raise ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [KeyError(2), ValueError(3)])])
    except* KeyError as e:
        print("K", repr(e), e.exceptions[0].message)
    except* ValueError as e:
        print("V", repr(e))
        try:
            e
        except NameError:
            print("never")
except ExceptionGroup as e:
    print("never")
try:
    e
except NameError as err:
    print(err)
for i in range(3):
    try:
        if i:
            raise ExceptionGroup("loop", [ValueError(i)])
    except* ValueError as g:
        print("iteration", i, g.exceptions[0])
    else:
        print("clean", i)


def nested():
    try:
        try:
            raise ExceptionGroup("n", [TypeError(1), ValueError(2)])
        except* TypeError:
            raise
    except* ValueError as e:
        print("outer V", repr(e))
    except* TypeError as e:
        print("outer T", repr(e))


try:
    nested()
except BaseException as e:
    print("rest", repr(e))
