# Comparing sequences: longest matching blocks, and what they say about lines of text.

from _types import GenericAlias

__all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ",
           "IS_CHARACTER_JUNK", "IS_LINE_JUNK", "context_diff", "unified_diff", "diff_bytes",
           "HtmlDiff", "Match"]


def __getattr__(name):
    if name != "Match":
        raise AttributeError(f"module 'difflib' has no attribute {name!r}")
    from collections import namedtuple
    global Match
    Match = namedtuple("Match", "a b size", module="difflib")
    return Match


def _match(a, b, size):
    try:
        return Match(a, b, size)
    except NameError:
        return __getattr__("Match")(a, b, size)


def _ratio(matches, length):
    return 2.0 * matches / length if length else 1.0


class SequenceMatcher:
    """Compares two sequences of hashable elements.

    Finds the longest block that both have (without junk), then does the same to its left and
    right. What is computed for the second sequence is kept, so change the first one to compare
    one sequence with many.
    """

    def __init__(self, isjunk=None, a="", b="", autojunk=True):
        self.isjunk = isjunk
        self.a = self.b = None
        self.autojunk = autojunk
        self.set_seqs(a, b)

    def set_seqs(self, a, b):
        """Set both sequences."""
        self.set_seq1(a)
        self.set_seq2(b)

    def set_seq1(self, a):
        """Set the first sequence."""
        if a is self.a:
            return
        self.a = a
        self.matching_blocks = self.opcodes = None

    def set_seq2(self, b):
        """Set the second sequence."""
        if b is self.b:
            return
        self.b = b
        self.matching_blocks = self.opcodes = None
        self.fullbcount = None
        # b2j: where each element occurs in b; neither junk nor, in long sequences, elements
        # that make up more than 1 % of it.
        b2j = {}
        for i, element in enumerate(b):
            b2j.setdefault(element, []).append(i)
        self.bjunk = junk = set()
        if self.isjunk:
            junk.update(filter(self.isjunk, b2j))
            for element in junk:
                del b2j[element]
        self.bpopular = popular = set()
        n = len(b)
        if self.autojunk and n >= 200:
            limit = n // 100 + 1
            popular.update([element for element, places in b2j.items() if len(places) > limit])
            for element in popular:
                del b2j[element]
        self.b2j = b2j

    def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
        """The longest matching block in a[alo:ahi] and b[blo:bhi], the first of several."""
        a, b, junk = self.a, self.b, self.bjunk
        if ahi is None:
            ahi = len(a)
        if bhi is None:
            bhi = len(b)
        best_i, best_j, best = alo, blo, 0
        lengths = {}  # j -> length of the block that ends at a[i - 1], b[j]
        places_of = self.b2j.get
        for i in range(alo, ahi):
            new = {}
            for j in places_of(a[i], ()):
                if j < blo:
                    continue
                if j >= bhi:
                    break
                k = new[j] = lengths.get(j - 1, 0) + 1
                if k > best:
                    best_i, best_j, best = i - k + 1, j - k + 1, k
            lengths = new
        # Extend by what b2j leaves out: first elements that are no junk, then junk.
        for allowed in (False, True):
            while (best_i > alo and best_j > blo and (b[best_j - 1] in junk) == allowed
                   and a[best_i - 1] == b[best_j - 1]):
                best_i -= 1
                best_j -= 1
                best += 1
            while (best_i + best < ahi and best_j + best < bhi
                   and (b[best_j + best] in junk) == allowed
                   and a[best_i + best] == b[best_j + best]):
                best += 1
        return _match(best_i, best_j, best)

    def get_matching_blocks(self):
        """All matching blocks in order, as Match(a, b, size); the last one has size 0."""
        if self.matching_blocks is not None:
            return self.matching_blocks
        la, lb = len(self.a), len(self.b)
        todo = [(0, la, 0, lb)]
        found = []
        while todo:
            alo, ahi, blo, bhi = todo.pop()
            i, j, k = block = self.find_longest_match(alo, ahi, blo, bhi)
            if k:
                found.append(block)
                if alo < i and blo < j:
                    todo.append((alo, i, blo, j))
                if i + k < ahi and j + k < bhi:
                    todo.append((i + k, ahi, j + k, bhi))
        found.sort()
        # Neighbours that touch become one block.
        blocks = []
        i1 = j1 = k1 = 0
        for i2, j2, k2 in found:
            if i1 + k1 == i2 and j1 + k1 == j2:
                k1 += k2
            else:
                if k1:
                    blocks.append(_match(i1, j1, k1))
                i1, j1, k1 = i2, j2, k2
        if k1:
            blocks.append(_match(i1, j1, k1))
        blocks.append(_match(la, lb, 0))
        self.matching_blocks = blocks
        return blocks

    def get_opcodes(self):
        """How a becomes b: (tag, i1, i2, j1, j2), tag is replace, delete, insert or equal."""
        if self.opcodes is not None:
            return self.opcodes
        i = j = 0
        self.opcodes = answer = []
        for ai, bj, size in self.get_matching_blocks():
            if i < ai and j < bj:
                answer.append(("replace", i, ai, j, bj))
            elif i < ai:
                answer.append(("delete", i, ai, j, bj))
            elif j < bj:
                answer.append(("insert", i, ai, j, bj))
            i, j = ai + size, bj + size
            if size:
                answer.append(("equal", ai, i, bj, j))
        return answer

    def get_grouped_opcodes(self, n=3):
        """Groups of opcodes with up to n elements of context around the changes."""
        codes = self.get_opcodes() or [("equal", 0, 1, 0, 1)]
        tag, i1, i2, j1, j2 = codes[0]
        if tag == "equal":
            codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
        tag, i1, i2, j1, j2 = codes[-1]
        if tag == "equal":
            codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
        group = []
        for tag, i1, i2, j1, j2 in codes:
            if tag == "equal" and i2 - i1 > 2 * n:
                group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                yield group
                group = []
                i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
            group.append((tag, i1, i2, j1, j2))
        if group and not (len(group) == 1 and group[0][0] == "equal"):
            yield group

    def ratio(self):
        """The similarity, from 0 to 1: twice the length of all matches by the total length."""
        matches = sum([size for _, _, size in self.get_matching_blocks()])
        return _ratio(matches, len(self.a) + len(self.b))

    def quick_ratio(self):
        """An upper bound of ratio() that is found faster: the order of elements is ignored."""
        if self.fullbcount is None:
            self.fullbcount = counts = {}
            for element in self.b:
                counts[element] = counts.get(element, 0) + 1
        available = {}
        matches = 0
        for element in self.a:
            left = available.get(element)
            if left is None:
                left = self.fullbcount.get(element, 0)
            available[element] = left - 1
            if left > 0:
                matches += 1
        return _ratio(matches, len(self.a) + len(self.b))

    def real_quick_ratio(self):
        """An upper bound of ratio() from the lengths alone."""
        la, lb = len(self.a), len(self.b)
        return _ratio(min(la, lb), la + lb)

    __class_getitem__ = classmethod(GenericAlias)


def get_close_matches(word, possibilities, n=3, cutoff=0.6):
    """The at most n possibilities that are most similar to word, best first."""
    if not n > 0:
        raise ValueError(f"n must be > 0: {n!r}")
    if not 0.0 <= cutoff <= 1.0:
        raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
    from heapq import nlargest
    result = []
    matcher = SequenceMatcher()
    matcher.set_seq2(word)
    for x in possibilities:
        matcher.set_seq1(x)
        if (matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff
                and matcher.ratio() >= cutoff):
            result.append((matcher.ratio(), x))
    return [x for score, x in nlargest(n, result)]


class Differ:
    """Compares lines; lines that are similar are marked up with lines that begin with '? '."""

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk = linejunk
        self.charjunk = charjunk

    def compare(self, a, b):
        """Iterate over the lines of the comparison, marked '- ', '+ ', '  ' and '? '."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from _marked("-", a, alo, ahi)
            elif tag == "insert":
                yield from _marked("+", b, blo, bhi)
            else:
                yield from _marked(" ", a, alo, ahi)

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        # Find the most similar pair of lines, show how they differ, and go on to both sides.
        best, cutoff = 0.74, 0.75
        matcher = SequenceMatcher(self.charjunk)
        equal = None
        best_i = best_j = 0
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            for i in range(alo, ahi):
                if a[i] == b[j]:
                    if equal is None:
                        equal = i, j
                    continue
                matcher.set_seq1(a[i])
                if (matcher.real_quick_ratio() > best and matcher.quick_ratio() > best
                        and matcher.ratio() > best):
                    best, best_i, best_j = matcher.ratio(), i, j
        if best < cutoff:
            if equal is None:
                if bhi - blo < ahi - alo:
                    yield from _marked("+", b, blo, bhi)
                    yield from _marked("-", a, alo, ahi)
                else:
                    yield from _marked("-", a, alo, ahi)
                    yield from _marked("+", b, blo, bhi)
                return
            best_i, best_j = equal
        else:
            equal = None
        yield from self._side(a, alo, best_i, b, blo, best_j)
        old, new = a[best_i], b[best_j]
        if equal is None:
            old_marks = new_marks = ""
            matcher.set_seqs(old, new)
            for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                la, lb = i2 - i1, j2 - j1
                if tag == "replace":
                    old_marks += "^" * la
                    new_marks += "^" * lb
                elif tag == "delete":
                    old_marks += "-" * la
                elif tag == "insert":
                    new_marks += "+" * lb
                else:
                    old_marks += " " * la
                    new_marks += " " * lb
            yield from _with_marks("-", old, old_marks)
            yield from _with_marks("+", new, new_marks)
        else:
            yield "  " + old
        yield from self._side(a, best_i + 1, ahi, b, best_j + 1, bhi)

    def _side(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi:
            if blo < bhi:
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            else:
                yield from _marked("-", a, alo, ahi)
        elif blo < bhi:
            yield from _marked("+", b, blo, bhi)


def _marked(tag, lines, lo, hi):
    for i in range(lo, hi):
        yield f"{tag} {lines[i]}"


def _with_marks(tag, line, marks):
    yield f"{tag} {line}"
    # Whitespace of the line (tabs) stays, so that the marks stand below what they mean.
    marks = "".join([c if m == " " and c.isspace() else m for c, m in zip(line, marks)]).rstrip()
    if marks:
        yield f"? {marks}\n"


def IS_LINE_JUNK(line, pat=None):
    """True for blank lines and lines with a single #."""
    if pat is not None:
        return pat(line) is not None
    if line.strip() in ("", "#"):
        return line.count("#") <= 1
    return False


def IS_CHARACTER_JUNK(ch, ws=" \t"):
    """True for blanks and tabs."""
    return ch in ws


def _range_unified(start, stop):
    length = stop - start
    if length == 1:
        return str(start + 1)
    return f"{start + 1 if length else start},{length}"


def _range_context(start, stop):
    length = stop - start
    beginning = start + 1 if length else start
    if length <= 1:
        return str(beginning)
    return f"{beginning},{beginning + length - 1}"


def _check_types(a, b, *args):
    for lines in (a, b):
        if lines and not isinstance(lines[0], str):
            raise TypeError(f"lines to compare must be str, not {type(lines[0]).__name__} "
                            f"({lines[0]!r})")
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError(f"all arguments must be str, not: {arg!r}")


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3,
                 lineterm="\n"):
    """Iterate over the lines of a unified diff."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            fromdate = "\t" + fromfiledate if fromfiledate else ""
            todate = "\t" + tofiledate if tofiledate else ""
            yield f"--- {fromfile}{fromdate}{lineterm}"
            yield f"+++ {tofile}{todate}{lineterm}"
        first, last = group[0], group[-1]
        yield (f"@@ -{_range_unified(first[1], last[2])} "
               f"+{_range_unified(first[3], last[4])} @@{lineterm}")
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag in ("replace", "delete"):
                for line in a[i1:i2]:
                    yield "-" + line
            if tag in ("replace", "insert"):
                for line in b[j1:j2]:
                    yield "+" + line


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3,
                 lineterm="\n"):
    """Iterate over the lines of a context diff."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    prefix = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            fromdate = "\t" + fromfiledate if fromfiledate else ""
            todate = "\t" + tofiledate if tofiledate else ""
            yield f"*** {fromfile}{fromdate}{lineterm}"
            yield f"--- {tofile}{todate}{lineterm}"
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield f"*** {_range_context(first[1], last[2])} ****{lineterm}"
        if any(tag in ("replace", "delete") for tag, *_ in group):
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield prefix[tag] + line
        yield f"--- {_range_context(first[3], last[4])} ----{lineterm}"
        if any(tag in ("replace", "insert") for tag, *_ in group):
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield prefix[tag] + line


def diff_bytes(dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3,
               lineterm=b"\n"):
    """unified_diff or context_diff (dfunc) for lines of bytes."""
    def decode(s):
        try:
            return s.decode("ascii", "surrogateescape")
        except AttributeError as err:
            raise TypeError(f"all arguments must be bytes, not {type(s).__name__} ({s!r})") from err
    lines = dfunc(list(map(decode, a)), list(map(decode, b)), decode(fromfile), decode(tofile),
                  decode(fromfiledate), decode(tofiledate), n, decode(lineterm))
    for line in lines:
        yield line.encode("ascii", "surrogateescape")


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """Differ(linejunk, charjunk).compare(a, b)."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """One of the two sequences (1 or 2) from the result of ndiff."""
    try:
        tag = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]


class HtmlDiff:
    """Shows two texts side by side in an HTML table. The layout is our own, a simple one."""

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5, *,
                  charset="utf-8"):
        """A whole HTML page."""
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context, numlines)
        return ("<!DOCTYPE html>\n<html>\n<head>\n"
                f'<meta http-equiv="Content-Type" content="text/html; charset={charset}" />\n'
                "<title></title>\n<style>\n"
                "table.diff {font-family: monospace}\n"
                ".diff_add {background-color: #aaffaa}\n"
                ".diff_chg {background-color: #ffff77}\n"
                ".diff_sub {background-color: #ffaaaa}\n"
                f"</style>\n</head>\n<body>\n{table}\n</body>\n</html>"
                ).encode(charset, "xmlcharrefreplace").decode(charset)

    def make_table(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5):
        """The table alone."""
        from html import escape

        def cell(line, kind):
            text = escape(line.rstrip("\n").expandtabs(self._tabsize), False).replace(" ", "&nbsp;")
            return f'<span class="{kind}">{text}</span>' if kind and text else text

        matcher = SequenceMatcher(self._linejunk, fromlines, tolines)
        groups = matcher.get_grouped_opcodes(numlines) if context else [matcher.get_opcodes()]
        rows = []
        if fromdesc or todesc:
            rows.append(f'<tr><th></th><th>{fromdesc}</th><th></th><th>{todesc}</th></tr>')
        for group in groups:
            for tag, i1, i2, j1, j2 in group:
                kinds = {"equal": ("", ""), "replace": ("diff_chg", "diff_chg"),
                         "delete": ("diff_sub", ""), "insert": ("", "diff_add")}[tag]
                for k in range(max(i2 - i1, j2 - j1)):
                    i, j = i1 + k, j1 + k
                    left = (i + 1, cell(fromlines[i], kinds[0])) if i < i2 else ("", "")
                    right = (j + 1, cell(tolines[j], kinds[1])) if j < j2 else ("", "")
                    rows.append(f'<tr><td class="diff_header">{left[0]}</td><td>{left[1]}</td>'
                                f'<td class="diff_header">{right[0]}</td><td>{right[1]}</td></tr>')
        return '<table class="diff">\n' + "\n".join(rows) + "\n</table>"
