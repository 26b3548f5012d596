def careful():
    try:
        yield 1
        try:
            yield 2
        except KeyError as e:
            print("inner", repr(e))
            yield 3
        finally:
            print("f1")
        yield 4
    except Exception as e:
        print("outer", repr(e), repr(e.__context__))
        raise RuntimeError("converted") from e
    finally:
        print("f2")


g = careful()
print(next(g), next(g), g.throw(KeyError("k")), next(g))
try:
    g.throw(ValueError("v"))
except RuntimeError as e:
    print(repr(e), repr(e.__cause__))
print(list(g))


def ctx():
    try:
        1 / 0
    except ZeroDivisionError:
        yield "in handler"
        try:
            raise
        except ZeroDivisionError as e:
            yield f"re-raised {e}"


g = ctx()
print(next(g))
try:
    raise KeyError("outside")
except KeyError:
    print(next(g))
import sys


def info():
    yield sys.exc_info()[0]
    try:
        raise TypeError
    except TypeError:
        yield sys.exc_info()[0]
    yield sys.exc_info()[0]


g = info()
try:
    raise LookupError
except LookupError:
    print([x.__name__ if x else None for x in (next(g), next(g), next(g))])
print(next(info()))


def unstarted():
    try:
        yield
    finally:
        print("never entered")


u = unstarted()
u.close()
u = unstarted()
try:
    u.throw(ValueError("early"))
except ValueError as e:
    print(e)
print(next(u, "done"))


def y_in_finally():
    try:
        yield 1
    finally:
        yield 2


g = y_in_finally()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
print(list(y_in_finally()))
