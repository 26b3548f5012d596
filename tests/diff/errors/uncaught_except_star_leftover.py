def run(errors):
    try:
        raise ExceptionGroup("many", errors)
    except* ValueError as eg:
        print("values", [str(e) for e in eg.exceptions])
    except* (KeyError, IndexError) as eg:
        print("lookups", [repr(e) for e in eg.exceptions])
    else:
        print("else")
    finally:
        print("finally")


run([ValueError("a"), KeyError("b")])
run([IndexError("c")])
run([ValueError("d"), ExceptionGroup("sub", [ValueError("e"), IndexError("f")])])
run([ValueError("g"), TypeError("left over"), ExceptionGroup("sub", [OSError("deep")])])
