# StringIO and BytesIO in Python, for builds without the native ones.

__name__ = "_io"


class _Stream:
    """What the two have in common: a buffer, a position, being closed."""

    _closed = False

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file" if isinstance(self, StringIO)
                             else "I/O operation on closed file.")

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._closed = True

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readable(self):
        self._check()
        return True

    def writable(self):
        self._check()
        return True

    def seekable(self):
        self._check()
        return True

    def isatty(self):
        self._check()
        return False

    def flush(self):
        self._check()

    def fileno(self):
        from io import UnsupportedOperation
        raise UnsupportedOperation("fileno")

    def detach(self):
        from io import UnsupportedOperation
        raise UnsupportedOperation("detach")

    def tell(self):
        self._check()
        return self._pos

    def readlines(self, hint=-1, /):
        lines = []
        n = 0
        for line in self:
            lines.append(line)
            n += len(line)
            if hint is not None and 0 < hint <= n:
                break
        return lines

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)


class StringIO(_Stream):
    """A text stream in memory."""

    def __init__(self, initial_value="", newline="\n"):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError("initial_value must be str or None, "
                            f"not {type(initial_value).__name__}")
        self._newline = newline
        self._pieces = []  # written behind the text, not yet joined to it
        self._text = ""
        self._pos = 0
        self._closed = False
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    encoding = errors = None
    line_buffering = False

    @property
    def newlines(self):
        return None

    def _whole(self):
        if self._pieces:
            self._text += "".join(self._pieces)
            self._pieces = []
        return self._text

    def getvalue(self):
        """All of the text."""
        self._check()
        return self._whole()

    def write(self, s, /):
        """Write a string; returns its length."""
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got {type(s).__name__!r}")
        n = len(s)
        if self._newline is None:
            s = s.replace("\r\n", "\n").replace("\r", "\n")
        elif self._newline in ("\r", "\r\n"):
            s = s.replace("\n", self._newline)
        if self._pieces or self._pos == len(self._text):
            self._pieces.append(s)
            self._pos += len(s)
        else:
            text = self._text
            if self._pos > len(text):
                text += "\0" * (self._pos - len(text))
            self._text = text[:self._pos] + s + text[self._pos + len(s):]
            self._pos += len(s)
        return n

    def read(self, size=-1, /):
        """The rest of the text, or at most size characters of it."""
        self._check()
        text = self._whole()
        end = len(text) if size is None or size < 0 else min(len(text), self._pos + size)
        result = text[self._pos:end]
        self._pos = max(self._pos, end)
        return result

    def readline(self, size=-1, /):
        """The text up to the end of the line."""
        self._check()
        text = self._whole()
        start = self._pos
        if self._newline == "":
            ends = [k for k in (text.find("\n", start), text.find("\r", start)) if k >= 0]
            end = min(ends) + 1 if ends else len(text)
            if text[end - 1:end + 1] == "\r\n":
                end += 1
        else:
            mark = self._newline or "\n"
            end = text.find(mark, start)
            end = len(text) if end < 0 else end + len(mark)
        if size is not None and size >= 0:
            end = min(end, start + size)
        self._pos = max(start, end)
        return text[start:end]

    def seek(self, pos, whence=0, /):
        """Set the position."""
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if pos < 0 and whence == 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        text = self._whole()
        if whence == 0:
            self._pos = pos
        elif whence == 2:
            self._pos = len(text)
        return self._pos

    def truncate(self, pos=None, /):
        """Cut the text off."""
        self._check()
        if pos is None:
            pos = self._pos
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        self._text = self._whole()[:pos]
        return pos


class BytesIO(_Stream):
    """A binary stream in memory."""

    def __init__(self, initial_bytes=b""):
        self._data = bytearray(b"" if initial_bytes is None else initial_bytes)
        self._pos = 0
        self._closed = False

    def getvalue(self):
        """All of the bytes."""
        self._check()
        return bytes(self._data)

    def getbuffer(self):
        """A view of the bytes."""
        self._check()
        return memoryview(self._data)

    def write(self, b, /):
        """Write bytes; returns their number."""
        self._check()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        b = bytes(memoryview(b))
        data, pos = self._data, self._pos
        if b:
            if pos > len(data):
                data += b"\0" * (pos - len(data))
            data[pos:pos + len(b)] = b
            self._pos = pos + len(b)
        return len(b)

    def read(self, size=-1, /):
        """The rest of the bytes, or at most size of them."""
        self._check()
        n = len(self._data)
        end = n if size is None or size < 0 else min(n, self._pos + size)
        result = bytes(self._data[self._pos:end])
        self._pos = max(self._pos, end)
        return result

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, b, /):
        """Read into a writable buffer; returns how many bytes."""
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    def readline(self, size=-1, /):
        """The bytes up to the end of the line."""
        self._check()
        end = self._data.find(b"\n", self._pos) + 1 or len(self._data)
        if size is not None and size >= 0:
            end = min(end, self._pos + size)
        result = bytes(self._data[self._pos:end])
        self._pos = max(self._pos, end)
        return result

    def seek(self, pos, whence=0, /):
        """Set the position."""
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"negative seek value {pos}")
        elif whence == 1:
            pos += self._pos
        elif whence == 2:
            pos += len(self._data)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        self._pos = max(0, pos)
        return self._pos

    def truncate(self, size=None, /):
        """Cut the bytes off."""
        self._check()
        if size is None:
            size = self._pos
        if size < 0:
            raise ValueError(f"negative size value {size}")
        del self._data[size:]
        return size
