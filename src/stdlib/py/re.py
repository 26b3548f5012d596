# Regular expressions: the functions, Pattern and Match. The engine is _regex.
#
# Bytes are matched as text in Latin-1; the results are cut from the bytes themselves.

import enum
from _regex import compile_pattern as _compile_pattern, error, run as _run
from _regex import CHAR as _CHAR, LITERAL as _LITERAL

__all__ = ["match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer",
           "compile", "purge", "template", "escape", "error", "Pattern", "Match", "A", "I", "L",
           "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL",
           "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag"]


class RegexFlag(enum.IntFlag):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    TEMPLATE = T = 1
    DEBUG = 128

    def __repr__(self):
        value = self._value_
        parts = []
        for m in RegexFlag:
            if m._value_ and value & m._value_:
                parts.append("re." + m._name_)
                value &= ~m._value_
        if value:
            parts.append(hex(value))
        return "|".join(parts) or "re.NOFLAG"

    def __str__(self):
        return repr(self)


NOFLAG = RegexFlag.NOFLAG
A = ASCII = RegexFlag.ASCII
I = IGNORECASE = RegexFlag.IGNORECASE
L = LOCALE = RegexFlag.LOCALE
U = UNICODE = RegexFlag.UNICODE
M = MULTILINE = RegexFlag.MULTILINE
S = DOTALL = RegexFlag.DOTALL
X = VERBOSE = RegexFlag.VERBOSE
T = TEMPLATE = RegexFlag.TEMPLATE
DEBUG = RegexFlag.DEBUG


class Match:
    """What a match is: the string and the positions of the groups."""

    __slots__ = ("re", "string", "pos", "endpos", "_regs", "lastindex")

    def __init__(self):
        raise TypeError("cannot create 're.Match' instances")

    def _index(self, group):
        if isinstance(group, int):
            if 0 <= group <= self.re.groups:
                return group
        elif isinstance(group, str) and group in self.re.groupindex:
            return self.re.groupindex[group]
        elif not isinstance(group, str):
            try:
                n = group.__index__()
            except AttributeError:
                n = -1
            if 0 <= n <= self.re.groups:
                return n
        raise IndexError("no such group")

    def _get(self, n, default):
        a, b = self._regs[2 * n], self._regs[2 * n + 1]
        return default if a < 0 or b < 0 else self.string[a:b]

    def group(self, *groups):
        """The text of groups; of the whole match without an argument."""
        if not groups:
            return self.string[self._regs[0]:self._regs[1]]
        if len(groups) == 1:
            return self._get(self._index(groups[0]), None)
        return tuple([self._get(self._index(g), None) for g in groups])

    def __getitem__(self, group):
        return self._get(self._index(group), None)

    def groups(self, default=None):
        """The texts of all groups."""
        return tuple([self._get(n, default) for n in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        """The texts of all named groups."""
        return {name: self._get(n, default) for name, n in self.re.groupindex.items()}

    def start(self, group=0, /):
        """Where a group begins, -1 if it took no part."""
        return self.span(group)[0]

    def end(self, group=0, /):
        """Where a group ends, -1 if it took no part."""
        return self.span(group)[1]

    def span(self, group=0, /):
        """(start, end) of a group."""
        n = self._index(group)
        a, b = self._regs[2 * n], self._regs[2 * n + 1]
        return (-1, -1) if a < 0 or b < 0 else (a, b)

    def expand(self, template):
        """The template with \\1 and \\g<name> replaced."""
        return _expand(_parse_template(template, self.re), self)

    @property
    def regs(self):
        return tuple([self.span(n) for n in range(self.re.groups + 1)])

    @property
    def lastgroup(self):
        for name, n in self.re.groupindex.items():
            if n == self.lastindex:
                return name
        return None

    def __repr__(self):
        return f"<re.Match object; span={self.span()!r}, match={self.group()!r}>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class Pattern:
    """A compiled regular expression."""

    __slots__ = ("pattern", "flags", "groups", "groupindex", "_code", "_registers", "_bytes",
                 "_prefix", "__weakref__")

    def __init__(self):
        raise TypeError("cannot create 're.Pattern' instances")

    def _text(self, string):
        """The string as the engine wants it."""
        if isinstance(string, str):
            if self._bytes:
                raise TypeError("cannot use a bytes pattern on a string-like object")
            return string
        if not isinstance(string, (bytes, bytearray, memoryview)):
            raise TypeError(f"expected string or bytes-like object, got {type(string).__name__!r}")
        if not self._bytes:
            raise TypeError("cannot use a string pattern on a bytes-like object")
        return bytes(string).decode("latin-1")

    def _bounds(self, text, pos, endpos):
        n = len(text)
        return max(0, min(pos, n)), max(0, min(endpos, n))

    def _match_at(self, text, string, at, end, mode, pos, endpos):
        regs = [-1] * self._registers + [0]
        regs[-1] = -1
        found = _run(self._code, 0, text, at, end, regs, at, mode)
        if found < 0:
            return None
        regs[0] = at
        regs[1] = found
        m = Match.__new__(Match)
        m.re = self
        m.string = string
        m.pos = pos
        m.endpos = endpos
        m._regs = regs
        m.lastindex = regs[-1] if regs[-1] > 0 else None
        return m

    def _search(self, text, string, at, end, advance, pos, endpos):
        prefix = self._prefix
        mode = 2 if advance else 0
        while at <= end:
            if prefix is not None:
                at = text.find(prefix, at, end)
                if at < 0:
                    return None
            m = self._match_at(text, string, at, end, mode, pos, endpos)
            if m is not None:
                return m
            at += 1
            mode = 0
        return None

    def match(self, string, pos=0, endpos=9223372036854775807):
        """The match at the beginning of the string, or None."""
        text = self._text(string)
        pos, endpos = self._bounds(text, pos, endpos)
        if pos > endpos:
            return None
        return self._match_at(text, string, pos, endpos, 0, pos, endpos)

    def fullmatch(self, string, pos=0, endpos=9223372036854775807):
        """The match of the whole string, or None."""
        text = self._text(string)
        pos, endpos = self._bounds(text, pos, endpos)
        if pos > endpos:
            return None
        return self._match_at(text, string, pos, endpos, 1, pos, endpos)

    def search(self, string, pos=0, endpos=9223372036854775807):
        """The first match in the string, or None."""
        text = self._text(string)
        pos, endpos = self._bounds(text, pos, endpos)
        return self._search(text, string, pos, endpos, False, pos, endpos)

    def finditer(self, string, pos=0, endpos=9223372036854775807):
        """Iterate over all matches that do not overlap."""
        text = self._text(string)
        pos, endpos = self._bounds(text, pos, endpos)
        return self._iterate(text, string, pos, endpos)

    def _iterate(self, text, string, pos, endpos):
        at = pos
        advance = False
        while at <= endpos:
            m = self._search(text, string, at, endpos, advance, pos, endpos)
            if m is None:
                return
            yield m
            at = m._regs[1]
            advance = m._regs[0] == at

    def findall(self, string, pos=0, endpos=9223372036854775807):
        """All matches: their texts, or those of the groups if there are any."""
        empty = b"" if self._bytes else ""
        groups = self.groups
        if not groups:
            return [m.group() for m in self.finditer(string, pos, endpos)]
        if groups == 1:
            return [m._get(1, empty) for m in self.finditer(string, pos, endpos)]
        return [m.groups(empty) for m in self.finditer(string, pos, endpos)]

    def split(self, string, maxsplit=0):
        """The pieces between the matches; the texts of groups stand between them."""
        parts = []
        last = 0
        n = 0
        for m in self.finditer(string):
            if maxsplit and n >= maxsplit:
                break
            parts.append(string[last:m._regs[0]])
            parts.extend(m.groups())
            last = m._regs[1]
            n += 1
        parts.append(string[last:])
        return parts

    def sub(self, repl, string, count=0):
        """The string with the matches replaced by a template or by what a function gives."""
        return self._subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        """(new string, number of replacements)."""
        return self._subn(repl, string, count)

    def _subn(self, repl, string, count):
        if callable(repl):
            template = None
        else:
            if isinstance(repl, str) == self._bytes:
                raise TypeError("expected str instance, bytes found" if not isinstance(repl, str)
                                else "sequence item 1: expected a bytes-like object, str found")
            template = _parse_template(repl, self)
        parts = []
        last = 0
        n = 0
        for m in self.finditer(string):
            if count and n >= count:
                break
            parts.append(string[last:m._regs[0]])
            new = repl(m) if template is None else _expand(template, m)
            if new is not None:
                parts.append(new)
            last = m._regs[1]
            n += 1
        if not n:
            return string, 0
        parts.append(string[last:])
        return (b"" if self._bytes else "").join(parts), n

    def scanner(self, string, pos=0, endpos=9223372036854775807):
        """An object whose match() and search() go on from where the last one ended."""
        return _Scanner(self, string, pos, endpos)

    def __repr__(self):
        flags = self.flags
        if not self._bytes:
            flags &= ~32
        text = repr(self.pattern)[:200]
        return f"re.compile({text}, {RegexFlag(flags)!r})" if flags else f"re.compile({text})"

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.pattern == other.pattern and self.flags == other.flags
                and self._bytes == other._bytes)

    def __hash__(self):
        return hash((self.pattern, self.flags))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __class_getitem__(cls, item):
        from types import GenericAlias
        return GenericAlias(cls, item)


class _Scanner:
    def __init__(self, pattern, string, pos, endpos):
        self.pattern = pattern
        self._string = string
        self._text = pattern._text(string)
        self._at, self._end = pattern._bounds(self._text, pos, endpos)
        self._advance = False

    def _done(self, m):
        if m is not None:
            self._at = m._regs[1]
            self._advance = m._regs[0] == self._at
        return m

    def search(self):
        return self._done(self.pattern._search(self._text, self._string, self._at, self._end,
                                               self._advance, self._at, self._end))

    def match(self):
        return self._done(self.pattern._match_at(self._text, self._string, self._at, self._end,
                                                 2 if self._advance else 0, self._at, self._end))


# Templates: a list of strings and group numbers.

_ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v",
            "\\": "\\"}


def _parse_template(template, pattern):
    is_bytes = not isinstance(template, str)
    text = bytes(template).decode("latin-1") if is_bytes else template
    parts = []
    literal = ""
    i, n = 0, len(text)
    while i < n:
        j = text.find("\\", i)
        if j < 0:
            literal += text[i:]
            break
        literal += text[i:j]
        i = j + 2
        c = text[j + 1:j + 2]
        if not c:
            raise error("bad escape (end of pattern)", template, j)
        group = None
        if c == "g":
            if text[i:i + 1] != "<":
                raise error("missing <", template, i)
            end = text.find(">", i)
            if end < 0:
                raise error("missing >, unterminated name" if i + 1 < n else "missing group name",
                            template, i + 1)
            name = text[i + 1:end]
            if not name:
                raise error("missing group name", template, i + 1)
            if name.isdigit() and name.isascii():
                group = int(name)
                if group > pattern.groups:
                    raise error(f"invalid group reference {group}", template, i + 1)
            elif not name.isidentifier():
                raise error(f"bad character in group name {name!r}", template, i + 1)
            elif name in pattern.groupindex:
                group = pattern.groupindex[name]
            else:
                raise IndexError(f"unknown group name {name!r}")
            i = end + 1
        elif c == "0":
            digits = c
            while len(digits) < 3 and text[i:i + 1] and text[i] in "01234567":
                digits += text[i]
                i += 1
            literal += chr(int(digits, 8) & 0xff)
        elif c.isdigit() and c.isascii():
            if text[i:i + 1].isdigit() and text[i].isascii():
                second, third = text[i], text[i + 1:i + 2]
                if c in "01234567" and second in "01234567" and third and third in "01234567":
                    code = int(c + second + third, 8)
                    if code > 0o377:
                        raise error(f"octal escape value \\{c}{second}{third} outside of range "
                                    "0-0o377", template, j)
                    literal += chr(code)
                    i += 2
                    continue
                c += second
                i += 1
            group = int(c)
            if group > pattern.groups:
                raise error(f"invalid group reference {group}", template, j + 1)
        elif c in _ESCAPES:
            literal += _ESCAPES[c]
        elif c.isalpha() and c.isascii():
            raise error(f"bad escape \\{c}", template, j)
        else:
            literal += "\\" + c
        if group is not None:
            if literal:
                parts.append(literal.encode("latin-1") if is_bytes else literal)
                literal = ""
            parts.append(group)
    if literal:
        parts.append(literal.encode("latin-1") if is_bytes else literal)
    return parts


def _expand(parts, m):
    empty = b"" if m.re._bytes else ""
    return empty.join([m._get(p, empty) if isinstance(p, int) else p for p in parts])


# The functions.

_cache = {}


def _compile(pattern, flags):
    flags = int(flags)
    try:
        return _cache[type(pattern), pattern, flags]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if not isinstance(pattern, (str, bytes, bytearray)):
        raise TypeError("first argument must be string or compiled pattern")
    is_bytes = not isinstance(pattern, str)
    if is_bytes:
        if flags & 32:
            raise ValueError("cannot use UNICODE flag with a bytes pattern")
        engine_flags = flags | 256
    else:
        if flags & 4:
            raise ValueError("cannot use LOCALE flag with a str pattern")
        if flags & 256 and flags & 32:
            raise ValueError("ASCII and UNICODE flags are incompatible")
        engine_flags = flags
    code, registers, groups, names, parsed = _compile_pattern(pattern, engine_flags)
    if is_bytes:
        parsed = parsed & ~256 | flags & 256
    elif not parsed & 256:
        parsed |= 32
    self = Pattern.__new__(Pattern)
    self.pattern = pattern
    self.flags = parsed
    self.groups = groups
    from types import MappingProxyType
    self.groupindex = MappingProxyType(names)
    self._code = code
    self._registers = registers
    self._bytes = is_bytes
    first = code[0]
    self._prefix = first[1] if first[0] in (_CHAR, _LITERAL) else None
    if len(_cache) >= 512:
        _cache.clear()
    _cache[type(pattern), pattern, flags] = self
    return self


def compile(pattern, flags=0):
    """Compile a regular expression to a Pattern."""
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    """The match at the beginning of the string, or None."""
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    """The match of the whole string, or None."""
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    """The first match in the string, or None."""
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    """The string with the matches replaced."""
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    """(new string, number of replacements)."""
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    """The pieces of the string between the matches."""
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    """All matches that do not overlap, as a list of texts or of tuples of groups."""
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    """Iterate over all matches that do not overlap."""
    return _compile(pattern, flags).finditer(string)


def purge():
    """Forget the compiled patterns."""
    _cache.clear()


def template(pattern, flags=0):
    """The same as compile."""
    return _compile(pattern, flags)


_SPECIAL = {ord(c): "\\" + c for c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    """The string with all special characters escaped."""
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, "latin1").translate(_SPECIAL).encode("latin1")
