class ParseError(ValueError):
    pass


def parse(text):
    pos = 0

    def error(msg):
        raise ParseError(f"{msg} at {pos}")

    def skip():
        nonlocal pos
        while pos < len(text) and text[pos] in " \t\n\r":
            pos += 1

    def value():
        nonlocal pos
        skip()
        if pos >= len(text):
            error("unexpected end")
        c = text[pos]
        if c == "{":
            pos += 1
            out = {}
            skip()
            if text[pos:pos + 1] == "}":
                pos += 1
                return out
            while True:
                skip()
                k = string()
                skip()
                if text[pos:pos + 1] != ":":
                    error("expected ':'")
                pos += 1
                out[k] = value()
                skip()
                if text[pos:pos + 1] == ",":
                    pos += 1
                elif text[pos:pos + 1] == "}":
                    pos += 1
                    return out
                else:
                    error("expected ',' or '}'")
        if c == "[":
            pos += 1
            out = []
            skip()
            while text[pos:pos + 1] != "]":
                out.append(value())
                skip()
                if text[pos:pos + 1] == ",":
                    pos += 1
                elif text[pos:pos + 1] != "]":
                    error("expected ',' or ']'")
            pos += 1
            return out
        if c == '"':
            return string()
        for word, v in (("true", True), ("false", False), ("null", None)):
            if text.startswith(word, pos):
                pos += len(word)
                return v
        start = pos
        while pos < len(text) and (text[pos].isdigit() or text[pos] in "+-.eE"):
            pos += 1
        if start == pos:
            error(f"unexpected {c!r}")
        num = text[start:pos]
        return float(num) if set(num) & set(".eE") else int(num)

    def string():
        nonlocal pos
        if text[pos:pos + 1] != '"':
            error("expected string")
        pos += 1
        out = []
        while text[pos:pos + 1] != '"':
            if pos >= len(text):
                error("unterminated string")
            c = text[pos]
            if c == "\\":
                pos += 1
                e = text[pos]
                if e == "u":
                    c = chr(int(text[pos + 1:pos + 5], 16))
                    pos += 4
                else:
                    c = {"n": "\n", "t": "\t"}.get(e, e)
            out.append(c)
            pos += 1
        pos += 1
        return "".join(out)

    v = value()
    skip()
    if pos != len(text):
        error("trailing data")
    return v


print(parse('{"a": [1, -2.5, 3e2, {"b": null}], "c": "x\\n\\u00e9\\"", "t": true, "e": [], "o": {}}'))
for bad in ("", "[1, 2", '{"a" 1}', "[1 2]", '"abc', "nul", '{"a": 1} x', "{1: 2}", "[}"):
    try:
        print(parse(bad))
    except ParseError as e:
        print(repr(bad), "->", e)
