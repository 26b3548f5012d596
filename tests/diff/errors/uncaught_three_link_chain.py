def a():
    raise ValueError("first")


def b():
    try:
        a()
    except ValueError as e:
        raise TypeError("second") from e


def c():
    try:
        b()
    except TypeError:
        raise RuntimeError("third")


for f in (c,):
    try:
        f()
    except RuntimeError as e:
        print(repr(e), repr(e.__context__), repr(e.__context__.__cause__))
c()
