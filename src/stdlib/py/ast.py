# literal_eval. The text is checked to hold nothing but literals, then evaluated.

from _vitrine import evaluate as _evaluate

__all__ = ["literal_eval"]

_NAMES = ("True", "False", "None")
_PREFIXES = ("", "r", "u", "b", "br", "rb")


def _check(text):
    """Raise ValueError if the text holds anything but literals."""
    malformed = ValueError(f"malformed node or string: {text!r}")
    i, n = 0, len(text)
    while i < n:
        c = text[i]
        j = i
        while j < n and (text[j].isalnum() or text[j] == "_"):
            j += 1
        word = text[i:j]
        if text[j:j + 1] in ("'", '"') and text[j:j + 1]:
            if word.lower() not in _PREFIXES:
                raise malformed
            quote = text[j] * 3 if text[j:j + 3] == text[j] * 3 else text[j]
            j += len(quote)
            while j < n and text[j:j + len(quote)] != quote:
                j += 2 if text[j] == "\\" else 1
            i = j + len(quote)
        elif word:
            if not word[0].isdigit() and word not in _NAMES:
                if word != "set" or text[j:].lstrip()[:1] != "(" or text[j:].lstrip()[1:].lstrip()[:1] != ")":
                    raise malformed
                j = text.index(")", j) + 1
            elif word[0].isdigit():
                # 1.5e-3j: a point and a signed exponent belong to the number
                while j < n and (text[j].isalnum() or text[j] in "._"
                                 or text[j] in "+-" and text[j - 1] in "eE" and "x" not in text[i:j].lower()):
                    j += 1
            i = j
        elif c == "." and text[i + 1:i + 2].isdigit():
            i += 1
        elif c in "[](){},:+- \t\n\r\\#":
            if c == "#":
                end = text.find("\n", i)
                i = n if end < 0 else end
            elif c == "(" and text[:i].rstrip()[-1:] not in ("", "[", "(", "{", ",", ":", "+", "-"):
                raise malformed  # a call
            elif c == "[" and text[:i].rstrip()[-1:] not in ("", "[", "(", "{", ",", ":"):
                raise malformed  # a subscript
            else:
                i += 1
        else:
            raise malformed


def literal_eval(node_or_string):
    """The value of a text that is a literal: numbers, strings, tuples, lists, dicts, sets, None."""
    if not isinstance(node_or_string, str):
        raise ValueError(f"malformed node or string: {node_or_string!r}")
    text = node_or_string.lstrip(" \t")
    try:
        _check(text)
    except ValueError:
        compile(text, "<unknown>", "eval")  # a SyntaxError goes before
        raise
    return _evaluate(text, {"__builtins__": {}, "set": set}, {})
