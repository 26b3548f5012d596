def show(e, depth=0):
    print("  " * depth + repr(e), "suppress" if e.__suppress_context__ else "")
    if e.__cause__ is not None:
        print("  " * depth + "cause:")
        show(e.__cause__, depth + 1)
    if e.__context__ is not None and e.__context__ is not e.__cause__:
        print("  " * depth + "context:")
        show(e.__context__, depth + 1)


def t1():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("v")


def t2():
    try:
        t1()
    except ValueError as e:
        raise KeyError("k") from e


def t3():
    try:
        t2()
    except KeyError:
        raise TypeError("t") from None


def t4():
    try:
        try:
            raise ValueError(1)
        finally:
            raise KeyError(2)
    finally:
        raise IndexError(3)


def t5():
    e = ValueError("reused")
    try:
        raise e
    except ValueError:
        try:
            raise KeyError("mid")
        except KeyError:
            raise e


def t6():
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            pass
        raise TypeError("c")


def t7():
    raise RuntimeError("r") from OSError("class or instance")


def t8():
    class CM:
        def __enter__(self): pass
        def __exit__(self, *a): raise KeyError("exit")
    with CM():
        raise ValueError("body")


def t9():
    try:
        raise ValueError("x")
    except ValueError as e:
        raise e from e


for t in (t1, t2, t3, t4, t5, t6, t7, t8, t9):
    try:
        t()
    except Exception as e:
        print(t.__name__)
        show(e, 1) if t is not t9 else print(e.__cause__ is e, e.__context__)
e = ValueError()
e.__cause__ = KeyError()
print(e.__suppress_context__, e.__context__)
e.__suppress_context__ = False
e.__cause__ = None
print(e.__suppress_context__)
try:
    e.__suppress_context__ = "x"
except TypeError as x:
    print(x)
print(e.with_traceback(None) is e, e.__traceback__)
try:
    e.with_traceback(5)
except TypeError as x:
    print(x)
