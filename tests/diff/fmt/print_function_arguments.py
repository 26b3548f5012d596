import io
import sys
print()
print(1, "a", None, 2.5, [1], sep="-", end="!\n")
print("a", "b", sep="", end="")
print("c", sep="ignored")
print(*range(5), sep=", ")
print("x", end="\n\n")
print(1, 2, sep=None, end=None)
print("multi", "line", sep="\n")
buf = io.StringIO()
print("to buffer", 42, file=buf)
print("more", file=buf, end="", flush=True)
print(repr(buf.getvalue()))


class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)


w = W()
print("a", 1, sep="|", file=w)
print(file=w)
print(w.parts)
for e in ["print(1, sep=5)", "print(1, end=5)", "print(1, foo=2)", "print(1, file=5)", "print(1, sep=b'')", "print(1, file=w, flush=True)", "print(sep='x', end=1)"]:
    try:
        eval(e)
        print(e, "ok")
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
old = sys.stdout
sys.stdout = io.StringIO()
try:
    print("captured")
    sys.stdout.write("raw")
    got = sys.stdout.getvalue()
finally:
    sys.stdout = old
print(repr(got), print("ret") is None)
print(sys.stdout.write("written\n"))
sys.stdout.writelines(["l1\n", "l2\n"])
sys.stdout.flush()


class Loud:
    def __str__(self):
        print("(inside str)", end=" ")
        return "loud"


print("before", Loud(), "after")
print("é€😀", "tab\there", b"bytes", {"k": "v"}, (1,), {1}, print, type, sep=" ~ ")
