# Escaping and unescaping of HTML text.

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """Replace &, < and >, and quotes too if quote is true."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


# What browsers read the numbers 0x80 to 0x9f as (Windows-1252), and two others.
_NUMBERS = {0x00: "\ufffd", 0x0d: "\r", **{0x80 + i: c for i, c in enumerate(
    "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
    "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178")}}


def _is_invalid(n):
    return (0x1 <= n <= 0x8 or 0xe <= n <= 0x1f or 0x7f <= n <= 0x9f or 0xfdd0 <= n <= 0xfdef
            or n == 0xb or n & 0xfffe == 0xfffe)


def _number(digits, base):
    n = int(digits, base) if len(digits) < 4000 else 0x110000
    if n in _NUMBERS:
        return _NUMBERS[n]
    if 0xd800 <= n <= 0xdfff or n > 0x10ffff:
        return "\ufffd"
    return "" if _is_invalid(n) else chr(n)


def unescape(s):
    """Replace all character references: &gt; &#62; &#x3e;."""
    if "&" not in s:
        return s
    parts = s.split("&")
    out = [parts[0]]
    for part in parts[1:]:
        if part[:1] == "#":
            base, i = (16, 2) if part[1:2] in ("x", "X") else (10, 1)
            j = i
            while j < len(part) and (part[j] in "0123456789abcdefABCDEF" if base == 16
                                     else "0" <= part[j] <= "9"):
                j += 1
            if j == i:
                out.append("&" + part)
            else:
                out.append(_number(part[i:j], base))
                out.append(part[j + 1:] if part[j:j + 1] == ";" else part[j:])
            continue
        j = 0
        while j < len(part) and j < 32 and part[j] not in "\t\n\f <&#;":
            j += 1
        name = part[:j]
        rest = part[j:]
        if rest[:1] == ";":
            name += ";"
            rest = rest[1:]
        out.append(_entity(name))
        out.append(rest)
    return "".join(out)


def _entity(name):
    from html.entities import html5
    found = html5.get(name)
    if found is not None:
        return found
    # The longest name that it begins with; some may lack the semicolon.
    for i in range(len(name) - 1, 1, -1):
        found = html5.get(name[:i])
        if found is not None:
            return found + name[i:]
    return "&" + name
