"""Reads the tables of natives out of the C sources.

A table is `const NativeRow <prefix>_rows[] = { {"name", "(signature)", function, "doc", FLAGS}, ... };`
where doc may be several adjacent literals (or NULL) and FLAGS may be left out. The C compiler sees the
same rows, so a row that this parser accepts and C does not (or the reverse) fails the build.
"""
import ast
import re
from dataclasses import dataclass, field

TABLE = re.compile(r"^(?:static )?const NativeRow (\w+)_rows\[\]\s*=\s*\{", re.M)
KINDS = ("posonly", "poskw", "varargs", "kwonly", "varkw")


class TableError(Exception):
    pass


@dataclass
class Param:
    name: str
    kind: str  # one of KINDS
    default: str | None = None  # source text, None when required


@dataclass
class Row:
    prefix: str
    name: str
    signature: str | None
    function: str
    doc: str | None
    flags: list = field(default_factory=list)
    params: list = field(default_factory=list)
    path: str = ""
    line: int = 0


def blank_comments(text):
    """The text with comments replaced by blanks, so that offsets and lines stay."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)

    def blank(m):
        s = m.group(0)
        return re.sub(r"[^\n]", " ", s) if s.startswith("/") else s

    return pattern.sub(blank, text)


LEX = re.compile(r'\s+|(?P<str>"(?:\\.|[^"\\\n])*")|(?P<word>\w+)|(?P<op>[{},|()\[\];=])')


def c_string(literal):
    """The value of one C string literal (hexadecimal and octal escapes as UTF-8 bytes)."""
    out = bytearray()
    i, s = 1, literal
    simple = {"n": 10, "t": 9, "r": 13, "\\": 92, '"': 34, "'": 39, "0": 0, "a": 7, "b": 8, "f": 12, "v": 11}
    while i < len(s) - 1:
        if s[i] != "\\":
            out += s[i].encode()
            i += 1
        elif s[i + 1] == "x":
            m = re.match(r"[0-9a-fA-F]+", s[i + 2:])
            out.append(int(m.group(0), 16) & 255)
            i += 2 + m.end()
        elif s[i + 1] in "uU":
            digits = 4 if s[i + 1] == "u" else 8
            out += chr(int(s[i + 2:i + 2 + digits], 16)).encode("utf-8", "surrogatepass")
            i += 2 + digits
        elif s[i + 1] in "01234567":
            m = re.match(r"[0-7]{1,3}", s[i + 1:])
            out.append(int(m.group(0), 8) & 255)
            i += 1 + m.end()
        else:
            out.append(simple[s[i + 1]])
            i += 2
    return out.decode("utf-8", "surrogatepass")


def split_top(text):
    """Splits at commas outside of brackets and quotes."""
    parts, depth, quote, cur = [], 0, None, ""
    i = 0
    while i < len(text):
        c = text[i]
        if quote:
            cur += c
            if c == "\\":
                i += 1
                cur += text[i]
            elif c == quote:
                quote = None
        elif c in "'\"":
            quote = c
            cur += c
        elif c == "," and depth == 0:
            parts.append(cur.strip())
            cur = ""
        else:
            depth += (c in "([{") - (c in ")]}")
            cur += c
        i += 1
    if cur.strip():
        parts.append(cur.strip())
    return parts


def parse_signature(text):
    """[Param, ...] of "(self, x, /, y=1, *args, key=None, **kw)"."""
    text = text.strip()
    if not (text.startswith("(") and text.endswith(")")):
        raise TableError(f"signature must be in parentheses: {text!r}")
    params, kind = [], "poskw"
    for part in split_top(text[1:-1]):
        if part == "/":
            for p in params:
                p.kind = "posonly"
            continue
        if part == "*":
            kind = "kwonly"
            continue
        name, eq, default = part.partition("=")
        name = name.split(":")[0].strip()
        if name.startswith("**"):
            params.append(Param(name[2:], "varkw"))
        elif name.startswith("*"):
            params.append(Param(name[1:], "varargs"))
            kind = "kwonly"
        else:
            if not name.isidentifier():
                raise TableError(f"bad parameter {part!r} in {text!r}")
            params.append(Param(name, kind, default.strip() if eq else None))
    seen_default = False
    for p in params:
        if p.kind in ("posonly", "poskw"):
            if p.default is not None:
                seen_default = True
            elif seen_default:
                raise TableError(f"required parameter {p.name} after one with a default in {text!r}")
    names = [p.name for p in params]
    if len(set(names)) != len(names):
        raise TableError(f"repeated parameter in {text!r}")
    return params


def parse_default(text):
    """A default's Python value, or the text itself in angle brackets: <unset>."""
    if text.startswith("<"):
        return text
    return ast.literal_eval(text)


def lex(text, pos, path):
    while pos < len(text):
        m = LEX.match(text, pos)
        if not m:
            raise TableError(f"{path}:{text.count(chr(10), 0, pos) + 1}: unexpected {text[pos:pos + 20]!r}")
        if m.lastgroup:
            yield m.lastgroup, m.group(0), pos
        pos = m.end()


def read_tables(path, text=None):
    """[Row, ...] of every table in one C file, in order."""
    if text is None:
        with open(path, encoding="utf-8") as f:
            text = f.read()
    text = blank_comments(text)
    rows = []
    for m in TABLE.finditer(text):
        tokens = lex(text, m.end(), path)
        for kind, tok, pos in tokens:
            if tok == "}":
                break
            if tok == ",":
                continue
            line = text.count("\n", 0, pos) + 1
            if tok != "{":
                raise TableError(f"{path}:{line}: expected a row, found {tok!r}")
            fields = [[]]
            depth = 0
            for kind, tok, pos in tokens:
                if tok == "}":
                    break
                if tok == "," and depth == 0:
                    fields.append([])
                else:
                    depth += (tok == "(") - (tok == ")")
                    fields[-1].append((kind, tok))
            if fields and not fields[-1]:
                fields.pop()
            rows.append(make_row(m.group(1), fields, path, line))
    return rows


def text_field(tokens):
    if all(k == "str" for k, _ in tokens) and tokens:
        return "".join(c_string(t) for _, t in tokens)
    if [t for _, t in tokens] in (["NULL"], ["0"]):
        return None
    raise TableError(f"expected a string, found {' '.join(t for _, t in tokens)}")


def make_row(prefix, fields, path, line):
    try:
        if not 3 <= len(fields) <= 5:
            raise TableError(f"a row has 3 to 5 fields, this one {len(fields)}")
        row = Row(prefix, text_field(fields[0]), text_field(fields[1]), fields[2][-1][1],
                  text_field(fields[3]) if len(fields) > 3 else None,
                  [t for k, t in fields[4] if k == "word" and t != "0"] if len(fields) > 4 else [],
                  path=path, line=line)
        if row.name is None:
            raise TableError("a row needs a name")
        if row.signature is not None:
            row.params = parse_signature(row.signature)
        return row
    except TableError as e:
        raise TableError(f"{path}:{line}: {e}") from None


NAME_ROW = re.compile(r'^\s*(?:NAME\(\s*(\w+)\s*\)|NAME2\(\s*(\w+)\s*,\s*((?:"(?:\\.|[^"\\])*"\s*)+)\))', re.M)


def read_names(path):
    """{C identifier: text} of a names.def."""
    with open(path, encoding="utf-8") as f:
        text = blank_comments(f.read())
    names = {}
    for m in NAME_ROW.finditer(text):
        if m.group(1):
            names[m.group(1)] = m.group(1)
        else:
            names[m.group(2)] = "".join(c_string(s) for s in re.findall(r'"(?:\\.|[^"\\])*"', m.group(3)))
    return names


def read_defs(path, macro):
    """[[argument, ...], ...] of the rows MACRO(...) of a .def file; string literals are evaluated, the rest is text."""
    if not path.exists():
        return []
    text = blank_comments(path.read_text(encoding="utf-8"))
    rows = []
    for m in re.finditer(rf"\b{macro}\(", text):
        if text.rfind("#define", text.rfind("\n", 0, m.start()) + 1, m.start()) >= 0:
            continue
        depth, end, quoted = 1, m.end(), False
        while depth:
            c = text[end]
            if quoted:
                end += c == "\\"
                quoted = c != '"'
            elif c == '"':
                quoted = True
            else:
                depth += (c == "(") - (c == ")")
            end += 1
        args = []
        for part in split_top(text[m.end():end - 1]):
            literals = re.findall(r'"(?:\\.|[^"\\\n])*"', part)
            args.append("".join(map(c_string, literals)) if literals and part.startswith('"') else
                        " ".join(part.split()))
        rows.append(args)
    return rows


SLOTS = re.compile(r"^const TypeSlots (\w+)_slots\s*=", re.M)


def find_slot_tables(root):
    """The idents of all TypeSlots tables that the sources define."""
    found = set()
    for folder in ("object", "vm", "builtins", "stdlib"):
        for path in (root / "src" / folder).glob("*.c"):
            found.update(SLOTS.findall(path.read_text(encoding="utf-8")))
    return found
