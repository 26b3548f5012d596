# Tracebacks as text. The text itself is made by the machine; this module cuts it into the parts
# that its functions give.

import sys
from _vitrine import (caller_location as _caller_location, format_exception as _format,
                      format_exception_only as _format_only, format_traceback as _format_traceback)

__all__ = ["extract_stack", "extract_tb", "format_exception", "format_exception_only",
           "format_list", "format_stack", "format_tb", "print_exc", "format_exc",
           "print_exception", "print_last", "print_stack", "print_tb", "clear_frames",
           "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb"]

_missing = object()


def _exception(exc, value):
    if value is _missing:
        if exc is None or isinstance(exc, BaseException):
            return exc
        raise TypeError("Both or neither of value and tb must be given")
    return value


def _lines(text):
    """The text in entries: a line that is indented deeper belongs to the one before."""
    entries = []
    for line in text.splitlines(True):
        if entries and line.startswith("    ") and entries[-1].startswith("  File"):
            entries[-1] += line
        else:
            entries.append(line)
    return entries


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True):
    """What print_exception would print, as a list of strings."""
    exc = _exception(exc, value)
    return ["NoneType: None\n"] if exc is None else _lines(_format(exc, bool(chain), limit or 0))


def format_exception_only(exc, /, value=_missing):
    """The last lines, which say what the exception is."""
    exc = _exception(exc, value)
    return ["NoneType: None\n"] if exc is None else _only(exc)


def _only(exc):
    text = _format_only(exc)
    return (text if text.endswith("\n") else text + "\n").splitlines(True)


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True):
    """Print an exception with its traceback."""
    print("".join(format_exception(exc, value, tb, limit, chain)), end="",
          file=sys.stderr if file is None else file)


def format_exc(limit=None, chain=True):
    """The exception that is being handled, as print_exc would print it."""
    return "".join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print(format_exc(limit, chain), end="", file=sys.stderr if file is None else file)


def print_last(limit=None, file=None, chain=True):
    """There is no interactive session whose last exception could be printed."""
    raise ValueError("no last exception")


class FrameSummary:
    """One entry of a traceback."""

    __slots__ = ("filename", "lineno", "name", "line", "end_lineno", "colno", "end_colno", "locals",
                 "_text")

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                 end_lineno=None, colno=None, end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = line
        self.end_lineno = end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.locals = locals
        self._text = None  # as the machine wrote it, with carets

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, i):
        return (self.filename, self.lineno, self.name, self.line)[i]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """A list of FrameSummary."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        return cls(frame_gen)

    @classmethod
    def from_list(cls, a_list):
        return cls([f if isinstance(f, FrameSummary) else FrameSummary(*f[:3], line=f[3])
                    for f in a_list])

    def format_frame_summary(self, frame_summary):
        if frame_summary._text is not None:
            return frame_summary._text
        text = (f'  File "{frame_summary.filename}", line {frame_summary.lineno}, '
                f"in {frame_summary.name}\n")
        if frame_summary.line:
            text += f"    {frame_summary.line.strip()}\n"
        return text

    def format(self):
        return [self.format_frame_summary(f) for f in self]


def _frames_of(tb, limit=None):
    """The entries of a traceback, read from its text."""
    frames = []
    for entry in _lines(_format_traceback(tb, limit or 0)):
        if entry.startswith('  File "'):
            head, _, rest = entry.partition("\n")
            filename, _, tail = head[8:].rpartition('", line ')
            number, _, name = tail.partition(", in ")
            if name or number.isdigit():
                line = rest.partition("\n")[0].strip()
                frames.append(FrameSummary(filename, int(number), name or "<module>", line=line))
                frames[-1]._text = entry
    return frames


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    return StackSummary(_frames_of(tb, limit))


def format_list(extracted_list):
    """Entries as a list of strings."""
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    """The entries of a traceback as a list of strings."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Print the entries of a traceback."""
    print("".join(format_tb(tb, limit)), end="", file=sys.stderr if file is None else file)


def extract_stack(f=None, limit=None):
    """The calls that are under way, as far as they are known: file and line."""
    frames = []
    depth = 1
    while (place := _caller_location(depth)) is not None:
        filename, lineno, module, line = place
        frames.append(FrameSummary(filename, lineno, "<unknown>", line=line))
        depth += 1
    frames.reverse()
    return StackSummary(frames)


def format_stack(f=None, limit=None):
    """The calls that are under way as a list of strings."""
    return extract_stack()[:-1] and StackSummary(extract_stack()[:-1]).format()


def print_stack(f=None, limit=None, file=None):
    """Print the calls that are under way."""
    print("".join(format_stack()), end="", file=sys.stderr if file is None else file)


def walk_stack(f):
    """There are no frames to walk over."""
    return iter(())


def walk_tb(tb):
    """There are no frames to walk over."""
    return iter(())


def clear_frames(tb):
    """There are no frames to clear."""


class TracebackException:
    """An exception taken apart, to be formatted later."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                 capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                 _seen=None):
        self.exc_type = exc_type
        self._str = str(exc_value)
        self._text, self._alone = _format(exc_value, True, limit or 0), _format(exc_value, False, limit or 0)
        self._only = _only(exc_value)
        self.stack = StackSummary(_frames_of(exc_traceback, limit))
        cause, context = exc_value.__cause__, exc_value.__context__
        self.__cause__ = None if cause is None else TracebackException.from_exception(cause)
        self.__context__ = None if context is None else TracebackException.from_exception(context)
        self.__suppress_context__ = exc_value.__suppress_context__
        self.__notes__ = getattr(exc_value, "__notes__", None)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def format(self, *, chain=True, _ctx=None):
        yield from _lines(self._text if chain else self._alone)

    def format_exception_only(self):
        yield from self._only

    def print(self, *, file=None, chain=True):
        print(self._text if chain else self._alone, end="", file=sys.stderr if file is None else file)

    def __str__(self):
        return self._str
