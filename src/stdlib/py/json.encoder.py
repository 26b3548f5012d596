# Encoding as JSON: plain cases by _json.encode, which declines the others, else here.

__all__ = ["JSONEncoder"]

from _json import encode as _native

INFINITY = float("inf")
_ESCAPES = {i: f"\\u{i:04x}" for i in range(32)}
_ESCAPES.update({ord('"'): '\\"', ord("\\"): "\\\\", 8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f",
                 13: "\\r"})


def encode_basestring(s):
    """A JSON string, characters beyond ASCII as they are."""
    if type(s) is not str:
        s = str.__str__(s)  # a subclass may show itself differently
    return f'"{s.translate(_ESCAPES)}"'


def encode_basestring_ascii(s):
    """A JSON string of ASCII characters only."""
    if type(s) is not str:
        s = str.__str__(s)
    if s.isascii() and "\x7f" not in s:
        if s.isprintable() and '"' not in s and "\\" not in s:
            return f'"{s}"'
        return f'"{s.translate(_ESCAPES)}"'
    out = []
    for c in s.translate(_ESCAPES):
        n = ord(c)
        if n < 127:
            out.append(c)
        elif n < 0x10000:
            out.append(f"\\u{n:04x}")
        else:
            n -= 0x10000
            out.append(f"\\u{0xd800 | n >> 10:04x}\\u{0xdc00 | n & 0x3ff:04x}")
    return f'"{"".join(out)}"'


class JSONEncoder:
    """Encodes objects as JSON; override default() for types that JSON does not know."""

    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """Something that JSON knows in the place of o."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The object as a string."""
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        text = self._plain(o) if type(self).iterencode is JSONEncoder.iterencode else None
        return "".join(self.iterencode(o)) if text is None else text

    def _plain(self, o):
        if self.sort_keys:
            return None
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        return _native(o, bool(self.ensure_ascii), self.item_separator, self.key_separator, indent)

    def iterencode(self, o, _one_shot=False):
        """Iterate over pieces of the string."""
        return iter(self._chunks(o))

    def _chunks(self, o):
        out = []
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        _Writer(self, out.append, indent).value(o, 0)
        return out


class _Writer:
    """One run of an encoder."""

    def __init__(self, encoder, write, indent):
        self.write = write
        self.indent = indent
        self.default = encoder.default
        self.string = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.item_separator = encoder.item_separator
        self.key_separator = encoder.key_separator
        self.sort_keys = encoder.sort_keys
        self.skipkeys = encoder.skipkeys
        self.allow_nan = encoder.allow_nan
        self.open = {} if encoder.check_circular else None

    def floatstr(self, x):
        if x != x:
            text = "NaN"
        elif x == INFINITY:
            text = "Infinity"
        elif x == -INFINITY:
            text = "-Infinity"
        else:
            return float.__repr__(x)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant")
        return text

    def value(self, o, level):
        if isinstance(o, str):
            self.write(self.string(o))
        elif o is None:
            self.write("null")
        elif o is True:
            self.write("true")
        elif o is False:
            self.write("false")
        elif isinstance(o, int):
            self.write(int.__repr__(o))
        elif isinstance(o, float):
            self.write(self.floatstr(o))
        else:
            opened = self.open
            if opened is not None:
                mark = id(o)
                if mark in opened:
                    raise ValueError("Circular reference detected")
                opened[mark] = o
            if isinstance(o, (list, tuple)):
                self.array(o, level + 1)
            elif isinstance(o, dict):
                self.object(o, level + 1)
            else:
                self.value(self.default(o), level)
            if opened is not None:
                del opened[mark]

    def array(self, o, level):
        if not o:
            self.write("[]")
            return
        write = self.write
        separator = self.item_separator
        if self.indent is None:
            write("[")
        else:
            newline = "\n" + self.indent * level
            separator += newline
            write("[" + newline)
        first = True
        for item in o:
            if first:
                first = False
            else:
                write(separator)
            self.value(item, level)
        if self.indent is not None:
            write("\n" + self.indent * (level - 1))
        write("]")

    def object(self, o, level):
        if not o:
            self.write("{}")
            return
        write = self.write
        separator = self.item_separator
        newline = None
        write("{")
        if self.indent is not None:
            newline = "\n" + self.indent * level
            separator += newline
            write(newline)
        first = True
        for key, value in sorted(o.items()) if self.sort_keys else o.items():
            if isinstance(key, str):
                pass
            elif isinstance(key, float):
                key = self.floatstr(key)
            elif key is True:
                key = "true"
            elif key is False:
                key = "false"
            elif key is None:
                key = "null"
            elif isinstance(key, int):
                key = int.__repr__(key)
            elif self.skipkeys:
                continue
            else:
                raise TypeError("keys must be str, int, float, bool or None, "
                                f"not {key.__class__.__name__}")
            if first:
                first = False
            else:
                write(separator)
            write(self.string(key))
            write(self.key_separator)
            self.value(value, level)
        if newline is not None:
            write("\n" + self.indent * (level - 1))
        write("}")
