def fail(kind, msg):
    try:
        raise kind(msg)
    except kind as e:
        return e


inner = ExceptionGroup("inner", [fail(ValueError, "v1"), fail(TypeError, "t1")])
print(inner, inner.exceptions, len(inner.exceptions))
print(repr(inner))
eg = ExceptionGroup("outer", [inner, fail(KeyError, "k"), OSError("plain")])
eg.add_note("a note")
print(eg.message, [type(x).__name__ for x in eg.exceptions])


def main():
    print("raising")
    raise eg


main()
