# The parser and the writer of csv, and the registry of dialects.
#
# A record may span several lines; the reader keeps its place in the field (one of the states
# below) from line to line. Stretches without special characters are taken over in one piece.

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)
_START_RECORD, _START_FIELD, _IN_FIELD, _IN_QUOTES, _AFTER_QUOTE, _ESCAPED, \
    _ESCAPED_IN_QUOTES, _AFTER_ESCAPED_NEWLINE, _AFTER_NEWLINE = range(9)


class Error(Exception):
    pass


_dialects = {}
_limit = 131072
_unset = object()
_DEFAULTS = {"delimiter": ",", "doublequote": True, "escapechar": None,
             "lineterminator": "\r\n", "quotechar": '"', "quoting": QUOTE_MINIMAL,
             "skipinitialspace": False, "strict": False}


class Dialect:
    """A checked set of options."""

    __slots__ = ("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar",
                 "quoting", "skipinitialspace", "strict")

    def __init__(self, dialect=None, **options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        for name in options:
            if name not in _DEFAULTS:
                raise TypeError(f"{name!r} is an invalid keyword argument for this function")
        given = {}
        for name, default in _DEFAULTS.items():
            value = options.get(name, _unset)
            if value is _unset:
                value = default if dialect is None else getattr(dialect, name, default)
            given[name] = value
        for name in ("delimiter", "escapechar", "quotechar"):
            value = given[name]
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string, not {type(value).__name__}')
            if len(value) > 1 or not value and name != "quotechar":
                raise TypeError(f'"{name}" must be a 1-character string')
            if not value:
                raise TypeError(f'"{name}" must be a 1-character string')
        if given["lineterminator"] is None:
            raise TypeError("lineterminator must be set")
        if not isinstance(given["lineterminator"], str):
            raise TypeError('"lineterminator" must be a string')
        quoting = given["quoting"]
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not QUOTE_MINIMAL <= quoting <= QUOTE_NONE:
            raise TypeError('bad "quoting" value')
        if quoting != QUOTE_NONE and given["quotechar"] is None:
            if "quoting" not in options and (dialect is None or not hasattr(dialect, "quoting")):
                given["quoting"] = QUOTE_NONE
            else:
                raise TypeError("quotechar must be set if quoting enabled")
        for name in ("doublequote", "skipinitialspace", "strict"):
            given[name] = bool(given[name])
        for name, value in given.items():
            setattr(self, name, value)


def register_dialect(name, dialect=None, **options):
    """Give a set of options a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = Dialect(dialect, **options)


def unregister_dialect(name):
    """Forget a named dialect."""
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    """The dialect of that name."""
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


def field_size_limit(*args):
    """The greatest length of a field; an argument sets it, the old one is returned."""
    global _limit
    old = _limit
    if args:
        limit, = args
        if not isinstance(limit, int):
            raise TypeError("limit must be an integer")
        _limit = limit
    return old


def reader(iterable, /, dialect=None, **options):
    """Iterate over the records of an iterable of lines."""
    return _Reader(iter(iterable), Dialect(dialect, **options))


class _Reader:
    def __init__(self, lines, dialect):
        self._lines = lines
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        d = self.dialect
        delimiter = d.delimiter
        quote = d.quotechar if d.quoting != QUOTE_NONE else None
        escape = d.escapechar
        simple = not (d.skipinitialspace or d.quoting == QUOTE_NONNUMERIC)
        fields = []
        field = ""
        numeric = False
        state = _START_RECORD
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if field or state == _IN_QUOTES or state == _ESCAPED_IN_QUOTES:
                    if d.strict:
                        raise Error("unexpected end of data") from None
                    fields.append(_finish(field, numeric))
                    return fields
                if state != _START_RECORD:
                    fields.append(_finish(field, numeric))
                    return fields
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} "
                            "(the file should be opened in text mode)")
            self.line_num += 1
            n = len(line)
            if (simple and state == _START_RECORD and (quote is None or quote not in line)
                    and (escape is None or escape not in line)):
                if line[-2:] == "\r\n":
                    content = line[:-2]
                elif line[-1:] == "\n" or line[-1:] == "\r":
                    content = line[:-1]
                else:
                    content = line
                if "\n" not in content and "\r" not in content:
                    if not content:
                        return []
                    fields = content.split(delimiter)
                    if n > _limit and max(map(len, fields)) > _limit:
                        raise Error(f"field larger than field limit ({_limit})")
                    return fields

            i = 0
            while i <= n:
                c = line[i] if i < n else ""  # "" is the end of the line
                newline = c == "\n" or c == "\r" or not c
                if state == _START_RECORD:
                    if not c:
                        break
                    if newline:
                        state = _AFTER_NEWLINE
                        i += 1
                        continue
                    state = _START_FIELD
                if state == _START_FIELD:
                    if newline:
                        fields.append(_finish(field, numeric))
                        field, numeric = "", False
                        state = _AFTER_NEWLINE if c else _START_RECORD
                    elif c == quote:
                        state = _IN_QUOTES
                    elif c == escape:
                        state = _ESCAPED
                    elif c == " " and d.skipinitialspace:
                        pass
                    elif c == delimiter:
                        fields.append(_finish(field, numeric))
                        field, numeric = "", False
                    else:
                        numeric = d.quoting == QUOTE_NONNUMERIC
                        field += c
                        state = _IN_FIELD
                elif state == _IN_FIELD or state == _AFTER_ESCAPED_NEWLINE:
                    if state == _AFTER_ESCAPED_NEWLINE and not c:
                        break
                    state = _IN_FIELD
                    if newline:
                        fields.append(_finish(field, numeric))
                        field, numeric = "", False
                        state = _AFTER_NEWLINE if c else _START_RECORD
                    elif c == escape:
                        state = _ESCAPED
                    elif c == delimiter:
                        fields.append(_finish(field, numeric))
                        field, numeric = "", False
                        state = _START_FIELD
                    else:
                        j = line.find(delimiter, i)
                        part = line[i:] if j < 0 else line[i:j]
                        if ("\n" in part or "\r" in part
                                or escape is not None and escape in part):
                            part = c
                        field += part
                        i += len(part) - 1
                elif state == _IN_QUOTES:
                    if not c:
                        pass
                    elif c == escape:
                        state = _ESCAPED_IN_QUOTES
                    elif c == quote:
                        state = _AFTER_QUOTE if d.doublequote else _IN_FIELD
                    else:
                        j = line.find(quote, i) if quote is not None else -1
                        part = line[i:] if j < 0 else line[i:j]
                        if escape is not None and escape in part:
                            part = part[:part.index(escape)]
                        field += part
                        i += len(part) - 1
                elif state == _AFTER_QUOTE:
                    if c and c == quote:
                        field += c
                        state = _IN_QUOTES
                    elif c == delimiter:
                        fields.append(_finish(field, numeric))
                        field, numeric = "", False
                        state = _START_FIELD
                    elif newline:
                        fields.append(_finish(field, numeric))
                        field, numeric = "", False
                        state = _AFTER_NEWLINE if c else _START_RECORD
                    elif not d.strict:
                        field += c
                        state = _IN_FIELD
                    else:
                        raise Error(f"'{delimiter}' expected after '{quote}'")
                elif state == _ESCAPED:
                    field += c or "\n"
                    state = _AFTER_ESCAPED_NEWLINE if c and newline else _IN_FIELD
                    if not c:
                        break
                elif state == _ESCAPED_IN_QUOTES:
                    field += c or "\n"
                    state = _IN_QUOTES
                elif not c:
                    state = _START_RECORD
                elif not newline:
                    raise Error("new-line character seen in unquoted field - do you need to "
                                "open the file in universal-newline mode?")
                if len(field) > _limit:
                    raise Error(f"field larger than field limit ({_limit})")
                i += 1
            if state == _START_RECORD:
                return fields


def _finish(field, numeric):
    return float(field) if numeric else field


def writer(fileobj, /, dialect=None, **options):
    """An object whose writerow() writes records to a file."""
    write = getattr(fileobj, "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, Dialect(dialect, **options))


class _Writer:
    def __init__(self, write, dialect):
        self._write = write
        self.dialect = dialect
        special = {dialect.delimiter, *dialect.lineterminator}
        special.update(c for c in (dialect.quotechar, dialect.escapechar) if c is not None)
        self._special = special

    def writerow(self, row):
        """Write one record."""
        try:
            items = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        d = self.dialect
        quoting = d.quoting
        special = self._special
        fields = []
        text = ""
        for value in items:
            quoted = quoting == QUOTE_ALL
            if isinstance(value, str):
                text = value
                quoted = quoted or quoting == QUOTE_NONNUMERIC
            elif value is None:
                text = ""
                quoted = quoted or quoting == QUOTE_NONNUMERIC
            else:
                text = str(value)
                if quoting == QUOTE_NONNUMERIC and not _is_number(value):
                    quoted = True
            if not special.isdisjoint(text):
                text, quoted = self._escape(text, quoted)
            if quoted:
                text = f"{d.quotechar}{text}{d.quotechar}"
            fields.append(text)
        if len(fields) == 1 and not text:
            if quoting == QUOTE_NONE:
                raise Error("single empty field record must be quoted")
            fields[0] = d.quotechar * 2
        return self._write(d.delimiter.join(fields) + d.lineterminator)

    def _escape(self, text, quoted):
        d = self.dialect
        out = []
        for c in text:
            if c in self._special:
                escaped = False
                if d.quoting == QUOTE_NONE:
                    escaped = True
                elif c == d.quotechar:
                    if d.doublequote:
                        out.append(c)
                        quoted = True
                    else:
                        escaped = True
                elif c == d.escapechar:
                    escaped = True
                else:
                    quoted = True
                if escaped:
                    if d.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    out.append(d.escapechar)
            out.append(c)
        return "".join(out), quoted

    def writerows(self, rows):
        """Write all records of an iterable."""
        for row in rows:
            self.writerow(row)


def _is_number(value):
    kind = type(value)
    return hasattr(kind, "__float__") or hasattr(kind, "__index__") or hasattr(kind, "__int__")
