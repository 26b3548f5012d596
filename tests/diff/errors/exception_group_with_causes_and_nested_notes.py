def make(i):
    try:
        try:
            {}[i]
        except KeyError as e:
            raise ValueError(f"v{i}") from e
    except ValueError as e:
        e.add_note(f"note {i}")
        return e


errors = [make(i) for i in range(2)]
print([repr(e.__cause__) for e in errors])
sub = ExceptionGroup("sub group", [TypeError("t"), ExceptionGroup("deepest", [OSError("o")])])
try:
    raise sub
except ExceptionGroup as e:
    e.add_note("group note")
    raise ExceptionGroup("top", errors + [sub]) from RuntimeError("cause of all")
