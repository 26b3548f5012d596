def step(n):
    try:
        if n == 2:
            raise ValueError("bad step")
        return n
    except ValueError as e:
        e.add_note(f"while doing step {n}")
        e.add_note("two\nlines")
        raise


for i in range(2):
    print(step(i))
try:
    step(2)
except ValueError as e:
    print(e.__notes__)
e = RuntimeError()
e.add_note("unused")
print(e.__notes__)
step(2)
