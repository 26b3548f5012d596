def ring():
    a = ValueError("a")
    b = TypeError("b")
    a.__context__ = b
    b.__context__ = a
    return a


e = ring()
print(repr(e.__context__), repr(e.__context__.__context__))
try:
    raise e
except ValueError as got:
    print(got is e, got.__cause__)
x = KeyError("x")
x.__cause__ = x
print(x.__suppress_context__)
for bad in ("__cause__", "__context__", "__traceback__"):
    try:
        setattr(x, bad, 5)
    except TypeError as err:
        print(err)
raise e
