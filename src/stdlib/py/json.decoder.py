# Decoding of JSON: plain texts by _json.decode, which declines the others, else by the scanner here.

__all__ = ["JSONDecoder", "JSONDecodeError"]

from _json import decode as _native


class JSONDecodeError(ValueError):
    """The text is not JSON: msg, doc, pos, lineno, colno."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, f"{msg}: line {lineno} column {colno} (char {pos})")
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def detect_encoding(b):
    """Which UTF encoding bytes of JSON have: by the byte order mark or the place of zeros."""
    if b.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "utf-32"
    if b.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if b.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if len(b) >= 4:
        if not b[0]:
            return "utf-16-be" if b[1] else "utf-32-be"
        if not b[1]:
            return "utf-16-le" if b[2] or b[3] else "utf-32-le"
    elif len(b) == 2:
        if not b[0]:
            return "utf-16-be"
        if not b[1]:
            return "utf-16-le"
    return "utf-8"


_WHITESPACE = " \t\n\r"
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_CONSTANTS = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf")}
_HEX = frozenset("0123456789abcdefABCDEF")


def _skip(s, i, n):
    while i < n and s[i] in _WHITESPACE:
        i += 1
    return i


def _hex4(s, i):
    digits = s[i:i + 4]
    if len(digits) != 4 or not _HEX.issuperset(digits) or i + 4 == len(s):
        raise JSONDecodeError("Invalid \\uXXXX escape", s, i - 1)
    return int(digits, 16)


def py_scanstring(s, end, strict=True):
    """The string whose opening quote is before end, and the index behind its closing quote."""
    begin = end - 1
    quote = s.find('"', end)
    backslash = s.find("\\", end, quote if quote >= 0 else len(s))
    if backslash < 0:
        if quote < 0:
            _check_controls(s, end, len(s), strict)
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        _check_controls(s, end, quote, strict)
        return s[end:quote], quote + 1
    chunks = []
    while True:
        # quote is the next quote, backslash the next backslash before it
        if backslash < 0:
            _check_controls(s, end, quote, strict)
            chunks.append(s[end:quote])
            return "".join(chunks), quote + 1
        _check_controls(s, end, backslash, strict)
        chunks.append(s[end:backslash])
        esc = s[backslash + 1:backslash + 2]
        if not esc:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        if esc == "u":
            code = _hex4(s, backslash + 2)
            end = backslash + 6
            if 0xd800 <= code <= 0xdbff and s[end:end + 2] == "\\u":
                digits = s[end + 2:end + 6]
                if len(digits) == 4 and _HEX.issuperset(digits):
                    low = int(digits, 16)
                    if 0xdc00 <= low <= 0xdfff:
                        code = 0x10000 + (code - 0xd800 << 10) + (low - 0xdc00)
                        end += 6
            chunks.append(chr(code))
        else:
            char = _ESCAPES.get(esc)
            if char is None:
                raise JSONDecodeError("Invalid \\escape", s, backslash)
            chunks.append(char)
            end = backslash + 2
        quote = s.find('"', end)
        if quote < 0:
            backslash = s.find("\\", end)
            if backslash < 0:
                _check_controls(s, end, len(s), strict)
                raise JSONDecodeError("Unterminated string starting at", s, begin)
        else:
            backslash = s.find("\\", end, quote)


def _check_controls(s, i, j, strict):
    if not strict:
        return
    part = s[i:j]
    if part.isprintable():
        return
    for k, c in enumerate(part, i):
        if c < " ":
            raise JSONDecodeError("Invalid control character at", s, k)


scanstring = py_scanstring


class JSONDecoder:
    """Decodes JSON text; the hooks say what becomes of objects and numbers."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None,
                 parse_constant=None, strict=True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}

    def decode(self, s):
        """The object that a whole text describes."""
        n = len(s)
        obj, end = self.raw_decode(s, _skip(s, 0, n))
        end = _skip(s, end, n)
        if end != n:
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        """The object that begins at idx, and the index behind it."""
        if (self.strict and self.object_hook is None and self.object_pairs_hook is None
                and self.parse_int is int and self.parse_float is float):
            found = _native(s, idx)
            if found is not None:
                return found
        try:
            return self.scan_once(s, idx)
        except StopIteration as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None

    def scan_once(self, s, idx):
        n = len(s)
        c = s[idx] if 0 <= idx < n else ""
        if c == '"':
            return scanstring(s, idx + 1, self.strict)
        if c == "{":
            return self._object(s, idx + 1, n)
        if c == "[":
            return self._array(s, idx + 1, n)
        if c == "n" and s[idx:idx + 4] == "null":
            return None, idx + 4
        if c == "t" and s[idx:idx + 4] == "true":
            return True, idx + 4
        if c == "f" and s[idx:idx + 5] == "false":
            return False, idx + 5
        end = idx + 1 if c == "-" else idx
        if s[end:end + 1] == "0":
            end += 1
        elif "1" <= s[end:end + 1] <= "9":
            end += 1
            while end < n and "0" <= s[end] <= "9":
                end += 1
        else:
            if c == "N" and s[idx:idx + 3] == "NaN":
                return self.parse_constant("NaN"), idx + 3
            if c == "I" and s[idx:idx + 8] == "Infinity":
                return self.parse_constant("Infinity"), idx + 8
            if c == "-" and s[idx:idx + 9] == "-Infinity":
                return self.parse_constant("-Infinity"), idx + 9
            raise StopIteration(idx)
        is_float = False
        if end + 1 < n and s[end] == "." and "0" <= s[end + 1] <= "9":
            is_float = True
            end += 2
            while end < n and "0" <= s[end] <= "9":
                end += 1
        if end + 1 < n and s[end] in "eE":
            k = end + 2 if s[end + 1] in "+-" else end + 1
            if k < n and "0" <= s[k] <= "9":
                is_float = True
                while k < n and "0" <= s[k] <= "9":
                    k += 1
                end = k
        return (self.parse_float if is_float else self.parse_int)(s[idx:end]), end

    def _object(self, s, i, n):
        pairs = []
        memo = self.memo
        scan = self.scan_once
        i = _skip(s, i, n)
        if s[i:i + 1] == "}":
            i += 1
        else:
            while True:
                if s[i:i + 1] != '"':
                    raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
                key, i = scanstring(s, i + 1, self.strict)
                key = memo.setdefault(key, key)
                if s[i:i + 1] != ":":
                    i = _skip(s, i, n)
                    if s[i:i + 1] != ":":
                        raise JSONDecodeError("Expecting ':' delimiter", s, i)
                i = _skip(s, i + 1, n)
                try:
                    value, i = scan(s, i)
                except StopIteration as err:
                    raise JSONDecodeError("Expecting value", s, err.value) from None
                pairs.append((key, value))
                i = _skip(s, i, n)
                c = s[i:i + 1]
                if c == "}":
                    i += 1
                    break
                if c != ",":
                    raise JSONDecodeError("Expecting ',' delimiter", s, i)
                i = _skip(s, i + 1, n)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), i
        result = dict(pairs)
        if self.object_hook is not None:
            result = self.object_hook(result)
        return result, i

    def _array(self, s, i, n):
        values = []
        scan = self.scan_once
        i = _skip(s, i, n)
        if s[i:i + 1] == "]":
            return values, i + 1
        while True:
            try:
                value, i = scan(s, i)
            except StopIteration as err:
                raise JSONDecodeError("Expecting value", s, err.value) from None
            values.append(value)
            i = _skip(s, i, n)
            c = s[i:i + 1]
            if c == "]":
                return values, i + 1
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            i = _skip(s, i + 1, n)
