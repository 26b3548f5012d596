# The parsing of format strings in Python, for builds without the native one.


def formatter_parser(s):
    """Iterate over (literal text, field name, format spec, conversion)."""
    n = len(s)
    i = 0
    while i < n:
        literal = ""
        while i < n:
            c = s[i]
            if c not in "{}":
                j = i
                while j < n and s[j] not in "{}":
                    j += 1
                literal += s[i:j]
                i = j
                continue
            if s[i + 1:i + 2] == c:
                # A doubled brace ends the piece, behind one brace.
                yield literal + c, None, None, None
                literal = ""
                i += 2
                continue
            if c == "}":
                raise ValueError("Single '}' encountered in format string")
            if i + 1 == n:
                raise ValueError("Single '{' encountered in format string")
            break
        else:
            if literal:
                yield literal, None, None, None
            return
        start = i = i + 1
        depth = 1
        while i < n:
            if s[i] == "{":
                depth += 1
            elif s[i] == "}":
                depth -= 1
                if not depth:
                    break
            i += 1
        else:
            raise ValueError("expected '}' before end of string")
        field = s[start:i]
        i += 1
        yield (literal, *_field(field))


def _field(field):
    """(name, spec, conversion) of what stands between braces."""
    bracket = 0
    for k, c in enumerate(field):
        if c == "[":
            bracket = 1
        elif c == "]":
            bracket = 0
        elif c == "{" and not bracket:
            raise ValueError("unexpected '{' in field name")
        elif c in ":!" and not bracket:
            break
    else:
        return field, "", None
    name, rest = field[:k], field[k:]
    if rest[0] == ":":
        return name, rest[1:], None
    if len(rest) < 2:
        raise ValueError("end of string while looking for conversion specifier")
    if len(rest) > 2 and rest[2] != ":":
        raise ValueError("expected ':' after conversion specifier")
    return name, rest[3:], rest[1]


def formatter_field_name_split(name):
    """(first part, iterator over (is it an attribute, name or index))."""
    k = 0
    while k < len(name) and name[k] not in ".[":
        k += 1
    first, rest = name[:k], name[k:]
    if first.isdigit() and first.isascii():
        first = int(first)
    return first, _accessors(rest)


def _accessors(rest):
    while rest:
        if rest[0] == ".":
            k = 1
            while k < len(rest) and rest[k] not in ".[":
                k += 1
            if k == 1:
                raise ValueError("Empty attribute in format string")
            yield True, rest[1:k]
            rest = rest[k:]
        else:
            k = rest.find("]")
            if k < 0:
                raise ValueError("Missing ']' in format string")
            if k == 1:
                raise ValueError("Empty attribute in format string")
            index = rest[1:k]
            yield False, int(index) if index.isdigit() and index.isascii() else index
            rest = rest[k + 1:]
            if rest and rest[0] not in ".[":
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
