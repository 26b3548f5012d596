import sys


def a(): b()
def b():
    x = 1
    c()
def c():
    raise ValueError("deep")


try:
    a()
except ValueError as e:
    tb = e.__traceback__
    n, lines = 0, []
    while tb is not None:
        lines.append(tb.tb_lineno)
        n += 1
        tb = tb.tb_next
    print(n, lines)
    print(type(e.__traceback__).__name__, e.__traceback__.tb_next is not None)
    saved = e
print(saved.__traceback__.tb_lineno)
try:
    raise saved
except ValueError as e:
    n = 0
    tb = e.__traceback__
    while tb:
        n += 1
        tb = tb.tb_next
    print(n)
try:
    raise saved.with_traceback(None)
except ValueError as e:
    print(e.__traceback__.tb_next)
t, v, tb = sys.exc_info()
print(t, v, tb)
try:
    1 / 0
except ZeroDivisionError:
    t, v, tb = sys.exc_info()
    print(t.__name__, v, tb.tb_lineno, tb.tb_next)
    try:
        [][1]
    except IndexError:
        print(sys.exc_info()[0].__name__, repr(sys.exc_info()[1].__context__))
    print(sys.exc_info()[0].__name__)
    print(repr(sys.exception()) if hasattr(sys, "exception") else repr(sys.exc_info()[1]))
print(sys.exc_info())


def rec(n):
    if n == 0:
        raise KeyError(n)
    try:
        rec(n - 1)
    except KeyError:
        raise


try:
    rec(5)
except KeyError as e:
    tb, n = e.__traceback__, 0
    while tb:
        tb, n = tb.tb_next, n + 1
    print("frames", n)
def swallow():
    try:
        raise ValueError
    except ValueError:
        return sys.exc_info()[0].__name__
print(swallow(), sys.exc_info()[0])
for attr in ("tb_lineno", "tb_lasti"):
    print(attr, isinstance(getattr(saved.__traceback__, attr), int))
