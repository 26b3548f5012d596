# Streams in memory, and the base classes of streams. There are no files: open() and FileIO refuse.
#
# StringIO and BytesIO are native; IOBase and its children are here for classes of the guest that
# behave like files, and TextIOWrapper to write text into a BytesIO.

from abc import ABCMeta

try:
    from _io import BytesIO, StringIO
except ImportError:
    from _io_py import BytesIO, StringIO

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO",
           "StringIO", "BufferedIOBase", "BufferedReader", "BufferedWriter", "BufferedRWPair",
           "BufferedRandom", "TextIOBase", "TextIOWrapper", "UnsupportedOperation", "SEEK_SET",
           "SEEK_CUR", "SEEK_END"]

BlockingIOError = BlockingIOError
DEFAULT_BUFFER_SIZE = 8192
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class UnsupportedOperation(OSError, ValueError):
    pass


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True,
         opener=None):
    """There are no files here."""
    raise PermissionError(1, "Operation not permitted", file)


def open_code(path):
    """There are no files here."""
    raise PermissionError(1, "Operation not permitted", path)


def text_encoding(encoding, stacklevel=2):
    return "locale" if encoding is None else encoding


class IOBase(metaclass=ABCMeta):
    """What all streams have; the methods that depend on the kind refuse."""

    __closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(f"{self.__class__.__name__}.{name}() not supported")

    def seek(self, pos, whence=0):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None):
        self._unsupported("truncate")

    def flush(self):
        self._checkClosed()

    def close(self):
        if not self.__closed:
            try:
                self.flush()
            finally:
                self.__closed = True

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation("File or stream is not seekable." if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation("File or stream is not readable." if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation("File or stream is not writable." if msg is None else msg)

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    @property
    def closed(self):
        return self.__closed

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def fileno(self):
        self._unsupported("fileno")

    def isatty(self):
        self._checkClosed()
        return False

    def readline(self, size=-1):
        """One line of bytes, read byte by byte."""
        if size is None:
            size = -1
        line = bytearray()
        while size < 0 or len(line) < size:
            b = self.read(1)
            if not b:
                break
            line += b
            if b == b"\n":
                break
        return bytes(line)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=None):
        if hint is None or hint <= 0:
            return list(self)
        n = 0
        lines = []
        for line in self:
            lines.append(line)
            n += len(line)
            if n >= hint:
                break
        return lines

    def writelines(self, lines):
        self._checkClosed()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    """Streams of bytes without a buffer, in terms of readinto and write."""

    def read(self, size=-1):
        if size is None or size < 0:
            return self.readall()
        b = bytearray(size)
        n = self.readinto(b)
        if n is None:
            return None
        return bytes(b[:n])

    def readall(self):
        res = bytearray()
        while data := self.read(DEFAULT_BUFFER_SIZE):
            res += data
        return bytes(res) if res else data

    def readinto(self, b):
        self._unsupported("readinto")

    def write(self, b):
        self._unsupported("write")


class BufferedIOBase(IOBase):
    """Streams of bytes with a buffer."""

    def read(self, size=-1):
        self._unsupported("read")

    def read1(self, size=-1):
        self._unsupported("read1")

    def readinto(self, b):
        data = self.read(len(b))
        b[:len(data)] = data
        return len(data)

    def readinto1(self, b):
        data = self.read1(len(b))
        b[:len(data)] = data
        return len(data)

    def write(self, b):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    """Streams of text."""

    encoding = None
    newlines = None
    errors = None

    def read(self, size=-1):
        self._unsupported("read")

    def write(self, s):
        self._unsupported("write")

    def readline(self, size=-1):
        self._unsupported("readline")

    def detach(self):
        self._unsupported("detach")


TextIOBase.register(StringIO)
BufferedIOBase.register(BytesIO)


class TextIOWrapper(TextIOBase):
    """Text on top of a stream of bytes; it reads all that is there at the first read."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False,
                 write_through=False):
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self._buffer = buffer
        self._encoding = "utf-8" if encoding in (None, "locale") else encoding
        self._errors = "strict" if errors is None else errors
        self._newline = newline
        self._line_buffering = line_buffering
        self._write_through = write_through
        self._text = None  # a StringIO of what is still to be read
        "".encode(self._encoding)

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def buffer(self):
        return self._buffer

    @property
    def newlines(self):
        return None

    @property
    def name(self):
        return self._buffer.name

    @property
    def closed(self):
        return self._buffer.closed

    def __repr__(self):
        return f"<_io.TextIOWrapper encoding={self._encoding!r}>"

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None,
                    write_through=None):
        if encoding is not None:
            self._encoding = encoding
        if errors is not None:
            self._errors = errors
        if newline is not None:
            self._newline = newline
        if line_buffering is not None:
            self._line_buffering = line_buffering
        if write_through is not None:
            self._write_through = write_through

    def seekable(self):
        return self._buffer.seekable()

    def readable(self):
        return self._buffer.readable()

    def writable(self):
        return self._buffer.writable()

    def flush(self):
        self._buffer.flush()

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def fileno(self):
        return self._buffer.fileno()

    def isatty(self):
        return self._buffer.isatty()

    def detach(self):
        buffer, self._buffer = self._buffer, None
        return buffer

    def write(self, s):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        text = s
        if self._newline in ("\r", "\r\n"):
            text = s.replace("\n", self._newline)
        self._text = None
        self._buffer.write(text.encode(self._encoding, self._errors))
        return len(s)

    def _rest(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")
        if self._text is None:
            data = self._buffer.read().decode(self._encoding, self._errors)
            self._text = StringIO(data, newline=self._newline)
        return self._text

    def read(self, size=-1):
        return self._rest().read(size)

    def readline(self, size=-1):
        return self._rest().readline(size)

    def tell(self):
        return self._buffer.tell()

    def seek(self, pos, whence=0):
        self._text = None
        return self._buffer.seek(pos, whence)

    def truncate(self, pos=None):
        return self._buffer.truncate(pos)


class _NoFiles:
    def __init__(self, *args, **kwargs):
        raise UnsupportedOperation(f"{type(self).__name__} is not available: there are no files")


class FileIO(_NoFiles, RawIOBase):
    """There are no files here."""


class BufferedReader(_NoFiles, BufferedIOBase):
    """There are no files here."""


class BufferedWriter(_NoFiles, BufferedIOBase):
    """There are no files here."""


class BufferedRWPair(_NoFiles, BufferedIOBase):
    """There are no files here."""


class BufferedRandom(_NoFiles, BufferedIOBase):
    """There are no files here."""


class IncrementalNewlineDecoder(_NoFiles):
    """There are no files here."""
