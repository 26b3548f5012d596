# Wrapping and filling of text.
#
# A text is split into chunks: words, parts of hyphenated words, dashes, and the whitespace between
# them. Lines are filled with chunks greedily.

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_whitespace = "\t\n\x0b\x0c\r "
_to_spaces = {ord(c): " " for c in _whitespace}


def _is_letter(c):
    return c.isalpha() or c == "_"


def _is_word(c):
    return c.isalnum() or c == "_"


class _Pattern:
    """A regular expression, compiled when asked for; this module itself needs none."""

    def __init__(self, source):
        self.source = source

    def __get__(self, instance, owner):
        import re
        return re.compile(self.source)


class TextWrapper:
    """Wraps text; the attributes say how."""

    unicode_whitespace_trans = _to_spaces
    wordsep_re = _Pattern(r"(\s+|\S*?\w{2}-(?=\w{2}))")
    wordsep_simple_re = _Pattern(r"(\s+)")
    sentence_end_re = _Pattern(r"[a-z][.!?][\"']?\Z")

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                 drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                 placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(_to_spaces)
        return text

    def _split(self, text):
        """The chunks of a text."""
        chunks = []
        n = len(text)
        i = 0
        while i < n:
            j = i
            if text[i] in _whitespace:
                while j < n and text[j] in _whitespace:
                    j += 1
                chunks.append(text[i:j])
            else:
                while j < n and text[j] not in _whitespace:
                    j += 1
                word = text[i:j]
                if self.break_on_hyphens and "-" in word:
                    _split_word(word, chunks)
                else:
                    chunks.append(word)
            i = j
        return chunks

    def _fix_sentence_endings(self, chunks):
        for i in range(len(chunks) - 1):
            if chunks[i + 1] == " ":
                word = chunks[i]
                if word[-1] in "\"'":
                    word = word[:-1]
                if len(word) > 1 and word[-1] in ".!?" and "a" <= word[-2] <= "z":
                    chunks[i + 1] = "  "

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            chunk = reversed_chunks[-1]
            end = space
            if self.break_on_hyphens and len(chunk) > space:
                hyphen = chunk.rfind("-", 0, space)
                if hyphen > 0 and chunk[:hyphen].strip("-"):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()  # the next chunk is the last one, which is cheap to remove
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line = []
            length = 0
            while chunks and length + len(chunks[-1]) <= width:
                chunk = chunks.pop()
                line.append(chunk)
                length += len(chunk)
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            if (self.max_lines is None or len(lines) + 1 < self.max_lines
                    or (not chunks or self.drop_whitespace and len(chunks) == 1
                        and not chunks[0].strip()) and length <= width):
                lines.append(indent + "".join(line))
                continue
            # The last line that is allowed, and text is left: make room for the placeholder.
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + "".join(line))
                    break
                length -= len(line.pop())
            else:
                if lines:
                    last = lines[-1].rstrip()
                    if len(last) + len(self.placeholder) <= self.width:
                        lines[-1] = last + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def wrap(self, text):
        """The text as a list of lines of at most width characters."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The wrapped text as one string."""
        return "\n".join(self.wrap(text))


def _split_word(word, chunks):
    """Split a word behind hyphens between letters and around dashes (-- or longer)."""
    start = i = 0
    n = len(word)
    while i < n:
        if word[i] != "-":
            i += 1
            continue
        j = i
        while j < n and word[j] == "-":
            j += 1
        if j - i > 1:
            if i > 0 and (_is_word(word[i - 1]) or word[i - 1] in "!\"'&.,?") and j < n and _is_word(word[j]):
                if start < i:
                    chunks.append(word[start:i])
                chunks.append(word[i:j])
                start = j
            i = j
            continue
        before = (i >= 2 and _is_letter(word[i - 1])
                  and (_is_letter(word[i - 2])
                       or i >= 3 and word[i - 2] == "-" and _is_letter(word[i - 3])))
        after = (i + 2 < n and _is_letter(word[i + 1])
                 and (_is_letter(word[i + 2])
                      or i + 3 < n and word[i + 2] == "-" and _is_letter(word[i + 3])))
        i += 1
        if before and after:
            chunks.append(word[start:i])
            start = i
    if start < n:
        chunks.append(word[start:])


def wrap(text, width=70, **kwargs):
    """The text as a list of lines of at most width characters."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The text, wrapped, as one string."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text on one line, cut at a word so that it fits, with a placeholder for the rest."""
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    """Remove the whitespace that all lines begin with; blank lines do not count."""
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        content = line.lstrip(" \t")
        if not content:
            lines[i] = ""
            continue
        indent = line[:len(line) - len(content)]
        if margin is None:
            margin = indent
        elif not indent.startswith(margin):
            k = 0
            for a, b in zip(margin, indent):
                if a != b:
                    break
                k += 1
            margin = margin[:k]
    if margin:
        k = len(margin)
        lines = [line[k:] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """Put prefix before each line that is not blank, or for which predicate is true."""
    if predicate is None:
        predicate = str.strip
    return "".join([prefix + line if predicate(line) else line
                    for line in text.splitlines(True)])
