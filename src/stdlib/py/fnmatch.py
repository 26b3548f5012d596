# Matching of names with shell patterns: * ? [seq] [!seq].

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    """True if the name matches the pattern; case counts, as on POSIX systems."""
    return fnmatchcase(name, pat)


def filter(names, pat):
    """The names that match, as a list."""
    compiled = _compile(pat)
    return [name for name in names if _match(name, compiled)]


def fnmatchcase(name, pat):
    """True if the name matches the pattern; case counts."""
    return _match(name, _compile(pat))


def _compile(pat):
    """A list of: None for *, True for ?, a character, or (negated, [(low, high), ...])."""
    if isinstance(pat, bytes):
        pat = pat.decode("latin-1")
    parts = []
    for kind, value in _parse(pat):
        if kind == "set":
            negated, ranges = value
            parts.append((negated, ranges))
        else:
            parts.append(None if kind == "*" else True if kind == "?" else value)
    return parts


def _parse(pat):
    """Iterate over ('*', None), ('?', None), ('char', c), ('set', (negated, ranges))."""
    i, n = 0, len(pat)
    while i < n:
        c = pat[i]
        i += 1
        if c == "*":
            while i < n and pat[i] == "*":
                i += 1
            yield "*", None
        elif c == "?":
            yield "?", None
        elif c == "[":
            j = i
            if j < n and pat[j] == "!":
                j += 1
            if j < n and pat[j] == "]":
                j += 1
            while j < n and pat[j] != "]":
                j += 1
            if j >= n:
                yield "char", "["
            else:
                text = pat[i:j]
                i = j + 1
                negated = text[:1] == "!"
                yield "set", (negated, _ranges(text[1:] if negated else text))
        else:
            yield "char", c


def _ranges(text):
    ranges = []
    i = 0
    while i < len(text):
        if i + 2 < len(text) and text[i + 1] == "-":
            if text[i] <= text[i + 2]:
                ranges.append((text[i], text[i + 2]))
            i += 3
        else:
            ranges.append((text[i], text[i]))
            i += 1
    return ranges


def _match(name, parts):
    """Greedy matching that goes back to the last * only: time is at most len * len."""
    if isinstance(name, bytes):
        name = name.decode("latin-1")
    n, m = len(name), len(parts)
    i = j = 0
    star, mark = -1, 0
    while i < n:
        if j < m:
            part = parts[j]
            if part is None:
                star, mark = j, i
                j += 1
                continue
            if part is True or part == name[i]:
                fits = True
            elif type(part) is tuple:
                negated, ranges = part
                fits = any(low <= name[i] <= high for low, high in ranges) != negated
            else:
                fits = False
            if fits:
                i += 1
                j += 1
                continue
        if star < 0:
            return False
        mark += 1
        i = mark
        j = star + 1
    while j < m and parts[j] is None:
        j += 1
    return j == m


def translate(pat):
    """The pattern as a regular expression."""
    groups = [[]]  # the text between the stars
    for kind, value in _parse(pat):
        if kind == "*":
            groups.append([])
        elif kind == "?":
            groups[-1].append(".")
        elif kind == "char":
            groups[-1].append(_escape(value))
        else:
            negated, ranges = value
            if not ranges:
                groups[-1].append("." if negated else "(?!)")
            else:
                body = "".join([_in_set(low) if low == high else f"{_in_set(low)}-{_in_set(high)}"
                                for low, high in ranges])
                if negated:
                    body = "^" + body
                elif body[0] in "^[":
                    body = "\\" + body
                groups[-1].append(f"[{body}]")
    first = "".join(groups[0])
    if len(groups) == 1:
        return f"(?s:{first})\\Z"
    middle = "".join(["(?>.*?" + "".join(g) + ")" for g in groups[1:-1]])
    return f"(?s:{first}{middle}.*{''.join(groups[-1])})\\Z"


def _escape(c):
    return "\\" + c if c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f" else c


def _in_set(c):
    return "\\" + c if c in "\\&~|-" else c
