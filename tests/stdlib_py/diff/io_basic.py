import io
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
s = io.StringIO("a\nb\n"); print(s.read(), isinstance(s, io.TextIOBase), isinstance(s, io.IOBase), isinstance(io.BytesIO(), io.BufferedIOBase), isinstance(s, io.RawIOBase))
class W(io.TextIOBase):
    def __init__(self): self.out = []
    def write(self, x): self.out.append(x); return len(x)
    def writable(self): return True
w = W(); print("hello", 3, file=w); w.writelines(["q"]); print(w.out, w.readable(), w.closed, w.encoding)
with w: pass
print(w.closed); t(lambda: w.__enter__()); t(lambda: W().flush()); t(lambda: W().isatty()); t(lambda: w.isatty())
class R(io.RawIOBase):
    def __init__(self, d): self.d = io.BytesIO(d)
    def readinto(self, b):
        x = self.d.read(len(b)); b[:len(x)] = x; return len(x)
    def readable(self): return True
r = R(b"l1\nl2\nl3"); print(r.readline(), r.read(2), r.readlines(), r.read(1), R(b"abc").readall(), list(R(b"x\ny")), R(b"abcdef").readline(3), R(b"a\nb\nc\n").readlines(3))
b = io.BytesIO(); tw = io.TextIOWrapper(b, encoding="utf-8", newline=""); tw.write("hé\n"); tw.flush(); print(b.getvalue(), tw.encoding, tw.errors)
tr = io.TextIOWrapper(io.BytesIO("a\r\nb\nü".encode()), encoding="utf-8"); print(tr.readline(), list(tr))
tw2 = io.TextIOWrapper(io.BytesIO(), newline="\r\n", encoding="ascii"); tw2.write("a\nb"); tw2.flush(); print(tw2.buffer.getvalue()); t(lambda: tw2.write(3)); tw2.close(); print(tw2.closed); t(lambda: tw2.write("x"))
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, io.UnsupportedOperation.__mro__, sorted(io.__all__))
def un():
    try: io.IOBase().seek(0)
    except io.UnsupportedOperation as e: return isinstance(e, OSError), isinstance(e, ValueError)
t(un); t(lambda: io.IOBase().readable()); t(lambda: [m for m in ("read", "readline", "seek") if hasattr(io.IOBase, m)])
