def build(n):
    lines = [f"line {i}" for i in range(n)]
    return "\n".join(lines)


print(build(2))
try:
    raise ValueError(build(3))
except ValueError as e:
    print(str(e).count("\n"), repr(e))
try:
    raise ValueError(1, "two", [3])
except ValueError as e:
    print(e, e.args)
text = build(3) + "\n\ttabbed é\n"
if text:
    print(len(text))
    raise ValueError(text)
