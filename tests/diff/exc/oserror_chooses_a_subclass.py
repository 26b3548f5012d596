for no in (1, 2, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 3, 5, 22, 999):
    e = OSError(no, "text")
    print(no, type(e).__name__, e, repr(e), e.errno, e.strerror, e.filename)
e = OSError(2, "No such file", "/x/y")
print(e, repr(e), e.args, e.filename, e.filename2)
e = OSError(2, "No such file", "a", None, "b")
print(e, e.args, e.filename, e.filename2)
e = OSError("just text")
print(e, e.errno, e.strerror, e.args)
e = OSError()
print(repr(str(e)), e.errno)
e = OSError(1, 2, 3, 4, 5)
print(type(e).__name__, e.args, e)
print(FileNotFoundError(2, "m", "f"), repr(FileNotFoundError("m")), PermissionError(1, "a").errno)


class MyOS(OSError):
    def __init__(self, code):
        super().__init__(code, "mine")


m = MyOS(2)
print(type(m).__name__, m, m.errno, isinstance(m, FileNotFoundError))
try:
    raise BlockingIOError(11, "b", 5)
except OSError as e:
    print(e, e.args, getattr(e, "characters_written", "unset"))
try:
    raise TimeoutError("slow")
except OSError as e:
    print(repr(e), e.errno)
e = OSError(2, "text")
e.errno = 5
e.filename = "changed"
print(e.errno, e.filename, str(e))
