# The engine of re in Python: parser, compiler and matcher.
#
# A pattern becomes a list of instructions (tuples) for a backtracking machine with an explicit
# stack, so that matching does not recurse except into lookaround and atomic groups. State that is
# changed on the way (group positions, loop counters) is put on the stack to be undone.

A, I, L, M, S, U, X = 256, 2, 4, 8, 16, 32, 64
_FLAGS = {"a": A, "i": I, "L": L, "m": M, "s": S, "u": U, "x": X}
MAXREPEAT = 4294967295


class error(Exception):
    """The pattern is not valid: msg, pattern, pos, lineno, colno."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            text = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                text += f" (line {self.lineno}, column {self.colno})"
        else:
            text = msg
            self.lineno = self.colno = None
        super().__init__(text)


error.__module__ = "re"

# ---- character classes: functions of one character ----


def _is_word(c):
    return c.isalnum() or c == "_"


def _is_word_ascii(c):
    return c.isascii() and (c.isalnum() or c == "_")


def _is_digit_ascii(c):
    return "0" <= c <= "9"


_SPACE_ASCII = " \t\n\r\f\v"


def _category(letter, flags):
    """(function, negated) of \\d \\D \\w \\W \\s \\S."""
    ascii_only = flags & A
    low = letter.lower()
    if low == "d":
        f = _is_digit_ascii if ascii_only else str.isdecimal
    elif low == "w":
        f = _is_word_ascii if ascii_only else _is_word
    else:
        f = _SPACE_ASCII.__contains__ if ascii_only else str.isspace
    return f, letter != low


class _Set:
    """A character set; calling it tells whether a character is in it."""

    __slots__ = ("chars", "ranges", "categories", "negated", "ignore")

    def __init__(self, chars, ranges, categories, negated, ignore):
        self.chars = chars
        self.ranges = ranges
        self.categories = categories
        self.negated = negated
        self.ignore = ignore

    def _has(self, c):
        if c in self.chars:
            return True
        for low, high in self.ranges:
            if low <= c <= high:
                return True
        for f, negated in self.categories:
            if f(c) != negated:
                return True
        return False

    def __call__(self, c):
        found = self._has(c)
        if not found and self.ignore:
            low, up = c.lower(), c.upper()
            found = (low != c and len(low) == 1 and self._has(low)
                     or up != c and len(up) == 1 and self._has(up))
        return found != self.negated


# ---- parsing ----
# Nodes: ("char", c) ("set", f) ("any", all) ("seq", [..]) ("alt", [..]) ("group", n, node)
# ("repeat", node, low, high, kind) ("at", what) ("ref", n) ("look", node, ahead, negated)
# ("atomic", node) ("cond", n, yes, no) ("empty",)

_ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_HEX = "0123456789abcdefABCDEF"


class Parser:
    def __init__(self, pattern, flags):
        self.original = pattern
        self.is_bytes = isinstance(pattern, (bytes, bytearray))
        self.text = pattern.decode("latin-1") if self.is_bytes else pattern
        self.i = 0
        self.flags = flags
        self.groups = 0
        self.names = {}
        self.open = set()
        self.behind = 0

    def fail(self, msg, pos=None):
        raise error(msg, self.original, self.i if pos is None else pos)

    def peek(self):
        return self.text[self.i:self.i + 1]

    def parse(self):
        self.global_flags()
        node = self.alternatives(self.flags)
        if self.i < len(self.text):
            self.fail("unbalanced parenthesis")
        return node

    def global_flags(self):
        """(?im) at the very start."""
        while self.text.startswith("(?", self.i):
            j = self.i + 2
            while self.text[j:j + 1] in _FLAGS and self.text[j:j + 1]:
                j += 1
            if j == self.i + 2 or self.text[j:j + 1] != ")":
                return
            for c in self.text[self.i + 2:j]:
                self.flags |= _FLAGS[c]
            self.i = j + 1
        if self.flags & A:
            self.flags &= ~U

    def alternatives(self, flags):
        branches = [self.sequence(flags)]
        while self.peek() == "|":
            self.i += 1
            branches.append(self.sequence(flags))
        return branches[0] if len(branches) == 1 else ("alt", branches)

    def sequence(self, flags):
        items = []
        text = self.text
        while self.i < len(text):
            c = text[self.i]
            if c in "|)":
                break
            if flags & X:
                if c in " \t\n\r\f\v":
                    self.i += 1
                    continue
                if c == "#":
                    end = text.find("\n", self.i)
                    self.i = len(text) if end < 0 else end + 1
                    continue
            start = self.i
            if c in "*+?" or c == "{" and self.braces() is not None:
                if not items or items[-1][0] == "at" and items[-1][1] in ("start", "end", "line", "string"):
                    self.fail("nothing to repeat")
                if items[-1][0] == "repeat":
                    self.fail("multiple repeat")
                items[-1] = self.repeat(items[-1], start)
                continue
            node = self.atom(flags)
            if node is not None:
                items.append(node)
        return items[0] if len(items) == 1 else ("seq", items)

    def braces(self):
        """(low, high, index behind) of {m,n} here, or None if it is no such thing."""
        text = self.text
        j = self.i + 1
        k = j
        while text[k:k + 1].isdigit() and text[k].isascii():
            k += 1
        low = text[j:k]
        if text[k:k + 1] == "}" and low:
            return int(low), int(low), k + 1
        if text[k:k + 1] != ",":
            return None
        j = k = k + 1
        while text[k:k + 1].isdigit() and text[k].isascii():
            k += 1
        if text[k:k + 1] != "}":
            return None
        high = text[j:k]
        return int(low or 0), int(high) if high else MAXREPEAT, k + 1

    def repeat(self, node, start):
        c = self.peek()
        if c == "{":
            low, high, self.i = self.braces()
            if low >= MAXREPEAT or high > MAXREPEAT:
                raise OverflowError("the repetition number is too large")
            if high < low:
                self.fail("min repeat greater than max repeat", start + 1)
        else:
            low, high = {"*": (0, MAXREPEAT), "+": (1, MAXREPEAT), "?": (0, 1)}[c]
            self.i += 1
        kind = "greedy"
        if self.peek() == "?":
            kind = "lazy"
            self.i += 1
        elif self.peek() == "+":
            kind = "possessive"
            self.i += 1
        return ("repeat", node, low, high, kind)

    def atom(self, flags):
        c = self.text[self.i]
        if c == "(":
            return self.group(flags)
        if c == "[":
            return self.charset(flags)
        if c == "\\":
            return self.escape(flags)
        self.i += 1
        if c == ".":
            return ("any", bool(flags & S))
        if c == "^":
            return ("at", "line" if flags & M else "start")
        if c == "$":
            return ("at", "endline" if flags & M else "end")
        return self.char(c, flags)

    def char(self, c, flags):
        if flags & I and (c.lower() != c or c.upper() != c):
            return ("set", _Set({c, c.lower(), c.upper()}, (), (), False, True))
        return ("char", c)

    def code_escape(self, c, start, in_set):
        """The character of \\x.. \\u.... \\U........ \\N{...} and octal escapes, or None."""
        text = self.text
        if c in "xuU" and not (self.is_bytes and c != "x"):
            n = {"x": 2, "u": 4, "U": 8}[c]
            digits = text[self.i:self.i + n]
            k = 0
            while k < len(digits) and digits[k] in _HEX:
                k += 1
            if k != n:
                self.fail(f"incomplete escape \\{c}{digits[:k]}", start)
            self.i += n
            code = int(digits, 16)
            if code > 0x10ffff:
                self.fail(f"bad escape \\{c}{digits}", start)
            return chr(code)
        if c == "N" and not self.is_bytes:
            end = text.find("}", self.i)
            if text[self.i:self.i + 1] != "{":
                self.fail("missing {")
            name = text[self.i + 1:end]
            from unicodedata import lookup
            try:
                found = lookup(name)
            except KeyError:
                self.fail(f"undefined character name {name!r}", start)
            self.i = end + 1
            return found
        if c == "0" or in_set and c in "1234567":
            digits = c
            while len(digits) < 3 and self.peek() and self.peek() in "01234567":
                digits += self.peek()
                self.i += 1
            code = int(digits, 8)
            if code > 0o377:
                self.fail(f"octal escape value \\{digits} outside of range 0-0o377", start)
            return chr(code)
        return None

    def escape(self, flags):
        start = self.i
        text = self.text
        self.i += 1
        if self.i >= len(text):
            self.fail("bad escape (end of pattern)", start)
        c = text[self.i]
        self.i += 1
        if c in "dDwWsS":
            f, negated = _category(c, flags)
            return ("set", _Set((), (), ((f, negated),), False, False))
        if c == "A":
            return ("at", "string")
        if c == "Z":
            return ("at", "endstring")
        if c in "bB":
            return ("at", "word" if c == "b" else "notword", _is_word_ascii if flags & A else _is_word)
        code = self.code_escape(c, start, False)
        if code is not None:
            return self.char(code, flags)
        if c.isdigit() and c.isascii():
            if self.peek().isdigit() and self.peek().isascii():
                second = self.peek()
                third = text[self.i + 1:self.i + 2]
                if c in "0123" and second in "01234567" and third and third in "01234567":
                    self.i += 2
                    return self.char(chr(int(c + second + third, 8)), flags)
                c += second
                self.i += 1
            n = int(c)
            if n > self.groups:
                self.fail(f"invalid group reference {n}", start + 1)
            if n in self.open:
                self.fail("cannot refer to an open group", start)
            return ("ref", n, bool(flags & I))
        if c in _ESCAPES:
            return self.char(_ESCAPES[c], flags)
        if c.isalpha() and c.isascii():
            self.fail(f"bad escape \\{c}", start)
        return self.char(c, flags)

    def charset(self, flags):
        text = self.text
        start = self.i
        self.i += 1
        negated = self.peek() == "^"
        if negated:
            self.i += 1
        chars, ranges, categories = set(), [], []
        first = True
        while True:
            if self.i >= len(text):
                self.fail("unterminated character set", start)
            c = text[self.i]
            if c == "]" and not first:
                self.i += 1
                break
            first = False
            here = self.i
            low = self.set_item(flags)
            if self.peek() == "-" and text[self.i + 1:self.i + 2] not in ("]", ""):
                self.i += 1
                high = self.set_item(flags)
                if isinstance(low, tuple) or isinstance(high, tuple) or high < low:
                    self.fail(f"bad character range {text[here:self.i]}", here)
                ranges.append((low, high))
            elif isinstance(low, tuple):
                categories.append(low)
            else:
                chars.add(low)
        if len(chars) == 1 and not ranges and not categories and not negated and not flags & I:
            return ("char", chars.pop())
        return ("set", _Set(frozenset(chars), tuple(ranges), tuple(categories), negated, bool(flags & I)))

    def set_item(self, flags):
        """A character, or (function, negated) of a category."""
        text = self.text
        start = self.i
        c = text[self.i]
        self.i += 1
        if c != "\\":
            return c
        if self.i >= len(text):
            self.fail("bad escape (end of pattern)", start)
        c = text[self.i]
        self.i += 1
        if c in "dDwWsS":
            return _category(c, flags)
        code = self.code_escape(c, start, True)
        if code is not None:
            return code
        if c in _ESCAPES:
            return _ESCAPES[c]
        if c.isalnum() and c.isascii():
            self.fail(f"bad escape \\{c}", start)
        return c

    def name(self, terminator, kind="group name"):
        end = self.text.find(terminator, self.i)
        if end < 0:
            if self.i >= len(self.text):
                self.fail(f"missing {kind}")
            self.fail(f"missing {terminator}, unterminated name")
        name = self.text[self.i:end]
        if not name:
            self.fail(f"missing {kind}")
        start = self.i
        self.i = end + 1
        return name, start

    def check_name(self, name, start):
        if not name.isidentifier() or self.is_bytes and not name.isascii():
            self.fail(f"bad character in group name {name!r}", start)

    def close(self, start):
        if self.peek() != ")":
            self.fail("missing ), unterminated subpattern", start)
        self.i += 1

    def group(self, flags):
        text = self.text
        start = self.i
        self.i += 1
        name = None
        if self.peek() == "?":
            self.i += 1
            if self.i >= len(text):
                self.fail("unexpected end of pattern")
            c = text[self.i]
            self.i += 1
            if c == ":":
                node = self.alternatives(flags)
                self.close(start)
                return ("seq", [node])
            if c == "#":
                end = text.find(")", self.i)
                if end < 0:
                    self.i = len(text)
                    self.fail("missing ), unterminated comment", start)
                self.i = end + 1
                return None
            if c == ">":
                node = self.alternatives(flags)
                self.close(start)
                return ("atomic", node)
            if c in "=!":
                node = self.alternatives(flags)
                self.close(start)
                return ("look", node, True, c == "!")
            if c == "<" and self.peek() in ("=", "!"):
                negated = self.peek() == "!"
                self.i += 1
                node = self.alternatives(flags)
                self.close(start)
                low, high = _width(node)
                if low != high:
                    raise error("look-behind requires fixed-width pattern")
                return ("look", node, False, negated, low)
            if c == "P":
                d = self.peek()
                if d == "<":
                    self.i += 1
                    name, at = self.name(">")
                    self.check_name(name, at)
                elif d == "=":
                    self.i += 1
                    ref, at = self.name(")")
                    self.check_name(ref, at)
                    if ref not in self.names:
                        self.fail(f"unknown group name {ref!r}", at)
                    n = self.names[ref]
                    if n in self.open:
                        self.fail("cannot refer to an open group", at)
                    return ("ref", n, bool(flags & I))
                else:
                    if self.i >= len(text):
                        self.fail("unexpected end of pattern")
                    self.fail("unknown extension ?P" + d, start + 1)
            elif c == "(":
                ref, at = self.name(")")
                if ref.isdigit():
                    n = int(ref)
                    if not n:
                        self.fail("bad group number", at)
                    if n > self.groups and f"({ref}" and n >= 100:
                        self.fail(f"invalid group reference {n}", at)
                else:
                    self.check_name(ref, at)
                    if ref not in self.names:
                        self.fail(f"unknown group name {ref!r}", at)
                    n = self.names[ref]
                yes = self.sequence(flags)
                no = ("seq", [])
                if self.peek() == "|":
                    self.i += 1
                    no = self.sequence(flags)
                    if self.peek() == "|":
                        self.fail("conditional backref with more than two branches")
                self.close(start)
                return ("cond", n, yes, no)
            elif c in _FLAGS or c == "-":
                return self.inline_flags(flags, start, c)
            else:
                if c == "<":
                    if self.i >= len(text):
                        self.fail("unexpected end of pattern")
                    c += self.peek()
                self.fail("unknown extension ?" + c, start + 1)
        self.groups += 1
        n = self.groups
        if name is not None:
            if name in self.names:
                self.fail(f"redefinition of group name {name!r} as group {n}; "
                          f"was group {self.names[name]}", start + 4)
            self.names[name] = n
        self.open.add(n)
        node = self.alternatives(flags)
        self.close(start)
        self.open.discard(n)
        return ("group", n, node)

    def inline_flags(self, flags, start, c):
        text = self.text
        add = remove = 0
        while c in _FLAGS:
            add |= _FLAGS[c]
            c = self.peek()
            self.i += 1
            if not c:
                self.i -= 1
                self.fail("missing -, : or )")
        if c == ")":
            self.fail("global flags not at the start of the expression", start)
        if c == "-":
            c = self.peek()
            self.i += 1
            if c not in _FLAGS or not c:
                self.fail("missing flag" if not c or not c.isalpha() else "unknown flag",
                          self.i - 1)
            while c in _FLAGS and c:
                remove |= _FLAGS[c]
                c = self.peek()
                self.i += 1
        if c != ":":
            self.fail("missing :" if not c.isalpha() else "unknown flag", self.i - 1)
        if add & A:
            flags &= ~U
        node = self.alternatives((flags | add) & ~remove)
        self.close(start)
        return ("seq", [node])


def _width(node):
    """The least and the greatest length that a node matches."""
    kind = node[0]
    if kind in ("char", "set", "any"):
        return 1, 1
    if kind == "seq":
        low = high = 0
        for item in node[1]:
            a, b = _width(item)
            low += a
            high += b
        return low, high
    if kind == "alt":
        widths = [_width(item) for item in node[1]]
        return min(w[0] for w in widths), max(w[1] for w in widths)
    if kind == "group":
        return _width(node[2])
    if kind == "atomic":
        return _width(node[1])
    if kind == "repeat":
        low, high = _width(node[1])
        return low * node[2], high * node[3]
    if kind == "cond":
        a, b = _width(node[2]), _width(node[3])
        return min(a[0], b[0]), max(a[1], b[1])
    if kind == "ref":
        return 0, MAXREPEAT
    return 0, 0


# ---- compiling ----
# Instructions; pc is the index in the list:
(CHAR, SET, ANY, ANYALL, SPLIT, JUMP, SAVE, AT, REF, LOOK, ATOMIC, RUN, LOOP_START, LOOP, MATCH,
 COND, LITERAL) = range(17)


class Compiler:
    def __init__(self, groups):
        self.code = []
        self.registers = 2 * (groups + 1)

    def emit(self, *insn):
        self.code.append(insn)
        return len(self.code) - 1

    def node(self, node):
        kind = node[0]
        if kind == "char":
            self.emit(CHAR, node[1])
        elif kind == "set":
            self.emit(SET, node[1])
        elif kind == "any":
            self.emit(ANYALL if node[1] else ANY)
        elif kind == "seq":
            self.sequence(node[1])
        elif kind == "alt":
            self.alternatives(node[1])
        elif kind == "group":
            self.emit(SAVE, 2 * node[1], False)
            self.node(node[2])
            self.emit(SAVE, 2 * node[1] + 1, True)
        elif kind == "repeat":
            self.repeat(*node[1:])
        elif kind == "at":
            self.emit(AT, *node[1:])
        elif kind == "ref":
            self.emit(REF, node[1], node[2])
        elif kind == "look":
            at = self.emit()
            self.node(node[1])
            self.emit(MATCH)
            width = None if node[2] else node[4]
            self.code[at] = (LOOK, len(self.code), node[3], width)
        elif kind == "atomic":
            at = self.emit()
            self.node(node[1])
            self.emit(MATCH)
            self.code[at] = (ATOMIC, len(self.code))
        elif kind == "cond":
            at = self.emit()
            self.node(node[2])
            jump = self.emit()
            self.code[at] = (COND, node[1], len(self.code))
            self.node(node[3])
            self.code[jump] = (JUMP, len(self.code))

    def sequence(self, items):
        literal = ""
        for item in items:
            if item[0] == "char":
                literal += item[1]
                continue
            self.literal(literal)
            literal = ""
            self.node(item)
        self.literal(literal)

    def literal(self, text):
        if len(text) == 1:
            self.emit(CHAR, text)
        elif text:
            self.emit(LITERAL, text)

    def alternatives(self, branches):
        ends = []
        for k, branch in enumerate(branches):
            if k == len(branches) - 1:
                self.node(branch)
                break
            split = self.emit()
            self.node(branch)
            ends.append(self.emit())
            self.code[split] = (SPLIT, len(self.code))
        for at in ends:
            self.code[at] = (JUMP, len(self.code))

    def repeat(self, node, low, high, kind):
        if kind == "possessive":
            at = self.emit()
            self.repeat(node, low, high, "greedy")
            self.emit(MATCH)
            self.code[at] = (ATOMIC, len(self.code))
            return
        inner = node
        while inner[0] == "seq" and len(inner[1]) == 1:
            inner = inner[1][0]
        if inner[0] in ("char", "set", "any"):
            test = (inner[1] if inner[0] == "set" else inner[1].__eq__ if inner[0] == "char"
                    else None if inner[1] else "\n".__ne__)
            self.emit(RUN, test, low, high, kind == "lazy")
            return
        counter, place = self.registers, self.registers + 1
        self.registers += 2
        start = self.emit(LOOP_START, counter, place)
        at = self.emit()
        self.node(node)
        self.emit(JUMP, at)
        self.code[at] = (LOOP, counter, place, low, high, kind == "lazy", len(self.code))


def compile_pattern(pattern, flags):
    """(code, number of registers, groups, names, flags, first characters or None)."""
    parser = Parser(pattern, flags)
    node = parser.parse()
    flags = parser.flags
    compiler = Compiler(parser.groups)
    compiler.node(node)
    compiler.emit(MATCH)
    code = compiler.code
    return code, compiler.registers, parser.groups, parser.names, flags


# ---- matching ----

def run(code, pc, text, pos, end, regs, start, mode):
    """Match from pc at pos; the end of the match or -1. mode: 0 anywhere, 1 must end at end, 2 must
    not be empty, 3 both. regs holds group positions and counters and is left as the match set it."""
    stack = []
    push = stack.append
    depth_mark = None
    while True:
        insn = code[pc]
        op = insn[0]
        if op == CHAR:
            if pos < end and text[pos] == insn[1]:
                pos += 1
                pc += 1
                continue
        elif op == LITERAL:
            literal = insn[1]
            if text.startswith(literal, pos, end):
                pos += len(literal)
                pc += 1
                continue
        elif op == SET:
            if pos < end and insn[1](text[pos]):
                pos += 1
                pc += 1
                continue
        elif op == RUN:
            test, low, high, lazy = insn[1:]
            most = end - pos if high >= MAXREPEAT or high > end - pos else high
            if lazy:
                k = 0
                while k < low and k < most and (test is None or test(text[pos + k])):
                    k += 1
                if k == low:
                    if k < most:
                        push((-3, pc, pos + k, pos + most))
                    pos += k
                    pc += 1
                    continue
            else:
                if test is None:
                    k = most
                else:
                    k = 0
                    while k < most and test(text[pos + k]):
                        k += 1
                if k >= low:
                    if k > low:
                        push((-2, pc, pos + low, pos + k - 1))
                    pos += k
                    pc += 1
                    continue
        elif op == ANY:
            if pos < end and text[pos] != "\n":
                pos += 1
                pc += 1
                continue
        elif op == ANYALL:
            if pos < end:
                pos += 1
                pc += 1
                continue
        elif op == SAVE:
            k = insn[1]
            push((-1, k, regs[k]))
            regs[k] = pos
            if insn[2]:
                push((-1, -1, regs[-1]))
                regs[-1] = k >> 1
            pc += 1
            continue
        elif op == SPLIT:
            push((insn[1], pos))
            pc += 1
            continue
        elif op == JUMP:
            pc = insn[1]
            continue
        elif op == LOOP_START:
            push((-1, insn[1], regs[insn[1]]))
            push((-1, insn[2], regs[insn[2]]))
            regs[insn[1]] = -1
            regs[insn[2]] = -1
            pc += 1
            continue
        elif op == LOOP:
            _, counter, place, low, high, lazy, out = insn
            n = regs[counter] + 1
            empty = n > low and regs[place] == pos
            push((-1, counter, regs[counter]))
            push((-1, place, regs[place]))
            if n < low:
                regs[counter] = n
                regs[place] = pos
                pc += 1
                continue
            if n >= high or empty:
                pc = out
                continue
            if lazy:
                push((-4, pc, pos, n))
                pc = out
            else:
                push((out, pos))
                regs[counter] = n
                regs[place] = pos
                pc += 1
            continue
        elif op == AT:
            if _at(insn, text, pos, end):
                pc += 1
                continue
        elif op == MATCH:
            if not mode or not (mode & 1 and pos != end or mode & 2 and pos == start):
                return pos
        elif op == REF:
            a, b = regs[2 * insn[1]], regs[2 * insn[1] + 1]
            if a >= 0 and b >= 0:
                part = text[a:b]
                there = text[pos:min(end, pos + len(part))]
                if there == part or insn[2] and there.lower() == part.lower():
                    pos += len(part)
                    pc += 1
                    continue
        elif op == LOOK:
            _, out, negated, width = insn
            at = pos if width is None else pos - width
            if at < 0:
                found = -1
            else:
                before = regs[:]
                found = run(code, pc + 1, text, at, end if width is None else pos, regs, at,
                            0 if width is None else 1)
                if found < 0 or negated:
                    regs[:] = before
                else:
                    for k, value in enumerate(before):
                        if value != regs[k]:
                            push((-1, k, value))
            if (found >= 0) != negated:
                pc = out
                continue
        elif op == ATOMIC:
            before = regs[:]
            found = run(code, pc + 1, text, pos, end, regs, pos, 0)
            if found >= 0:
                for k, value in enumerate(before):
                    if value != regs[k]:
                        push((-1, k, value))
                pos = found
                pc = insn[1]
                continue
            regs[:] = before
        elif op == COND:
            pc = pc + 1 if regs[2 * insn[1] + 1] >= 0 else insn[2]
            continue

        # This way does not match: back to the last choice.
        while True:
            if not stack:
                return -1
            entry = stack.pop()
            kind = entry[0]
            if kind >= 0:
                pc, pos = entry
                break
            if kind == -1:
                regs[entry[1]] = entry[2]
            elif kind == -2:  # a greedy run gives one character back
                _, pc, low, pos = entry
                if pos > low:
                    push((-2, pc, low, pos - 1))
                pc += 1
                break
            elif kind == -3:  # a lazy run takes one more
                _, pc, pos, most = entry
                test = code[pc][1]
                if test is None or test(text[pos]):
                    pos += 1
                    if pos < most:
                        push((-3, pc, pos, most))
                    pc += 1
                    break
            else:  # a lazy loop goes round once more
                _, pc, pos, n = entry
                insn = code[pc]
                push((-1, insn[1], regs[insn[1]]))
                push((-1, insn[2], regs[insn[2]]))
                regs[insn[1]] = n
                regs[insn[2]] = pos
                pc += 1
                break


def _at(insn, text, pos, end):
    what = insn[1]
    if what == "start" or what == "string":
        return pos == 0
    if what == "line":
        return pos == 0 or text[pos - 1] == "\n"
    if what == "end":
        return pos == end or pos == end - 1 and text[pos] == "\n"
    if what == "endline":
        return pos == end or text[pos] == "\n"
    if what == "endstring":
        return pos == end
    if not text:
        return False  # there is no boundary in nothing, nor the lack of one
    is_word = insn[2]
    before = pos > 0 and is_word(text[pos - 1])
    after = pos < end and is_word(text[pos])
    return (before != after) == (what == "word")
