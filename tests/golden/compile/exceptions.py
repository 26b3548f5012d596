def handlers():
    try:
        f()
    except ValueError as e:
        print(e)
        raise
    except (KeyError, TypeError):
        raise A from b
    else:
        g()


def final(x):
    try:
        return f(x)
    finally:
        g()


def star():
    try:
        f()
    except* ValueError as e:
        print(e.exceptions)
    except* TypeError:
        raise


def check(x):
    assert x > 1, "small"
    assert x


def managers(a):
    with open(a) as f, lock:
        return f.read()
