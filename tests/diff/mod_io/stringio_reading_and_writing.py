import io
s = io.StringIO("line1\nline2\nline3")
print(s.read(3), s.readline(), s.tell(), s.readlines(), s.read(), s.seek(0), list(s), s.getvalue(), s.closed, s.readable(), s.writable(), s.seekable(), s.isatty(), s.line_buffering, s.newlines, s.encoding, s.errors)
s.seek(0); s.write("LINE"); print(s.getvalue(), s.tell()); s.seek(0, 2); print(s.write("\nend"), s.getvalue())
print(s.seek(5), s.truncate(), s.getvalue(), s.truncate(2), s.getvalue(), s.tell())
w = io.StringIO()
print(w.write("a"), w.writelines(["b", "c\n"]), w.write(""), w.getvalue(), repr(w.getvalue()))
print("print to", file=w, end="|"); print(repr(w.getvalue()))
w.seek(10); w.write("gap"); print(repr(w.getvalue()))
for nl, text in ((None, "a\r\nb\rc\n"), ("", "a\r\nb\rc\n"), ("\n", "a\r\nb\rc\n"), ("\r\n", "a\nb"), ("\r", "a\nb")):
    t = io.StringIO(text, newline=nl)
    print(repr(nl), repr(t.getvalue()), [repr(l) for l in t])
with io.StringIO("x\ny") as c:
    print(next(c), c.readline(1), c.readline(), c.readline())
for e in ("c.read()", "c.write('x')", "c.getvalue()", "c.tell()", "next(c)", "c.seek(0)", "w.write(5)", "w.write(b'x')", "w.write()", "io.StringIO(5)", "io.StringIO(b'x')", "w.seek(-1)", "w.seek(1, 1)", "w.seek(0, 5)", "w.seek(-1, 2)", "w.read('a')", "w.truncate(-1)", "w.fileno()", "w.foo", "io.StringIO('a', newline='x')", "w.writelines(5)", "w.writelines([1])", "w.readline('x')", "c.closed", "w.detach()", "w.seek(0, 1)", "w.read(None) is not None", "w.readlines(1)", "io.StringIO('a', 5)", "io.StringIO(initial_value='q').read()"):
    try: print(e, repr(eval(e)))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
u = io.StringIO("é😀\nz")
print(u.read(1), u.read(1), u.tell(), u.read(-1), u.read(5), u.readline())
u.seek(0); print(u.readlines(2), u.readlines())
u.close(); u.close(); print(u.closed)
class Up(io.StringIO):
    def write(self, t): return super().write(t.upper())
p = Up(); print("hello", 1, file=p); print(p.getvalue(), isinstance(p, io.TextIOBase), isinstance(p, io.IOBase), type(p).__mro__[1].__name__)
