words = ['chr', 'ord', 'ascii', 'format', 'repr', 'round']
print(len(words), words[0])
print("-".join(words))
print(sorted(words)[-1])
for cp in (0, 9, 10, 32, 65, 127, 128, 160, 255, 256, 0x3b1, 0x20ac, 0xd800, 0xfffd, 0x1f600, 0x10ffff):
    c = chr(cp)
    print(cp, ord(c) == cp, ascii(c), len(c), len(repr(c)), eval(ascii(c)) == c, c.isprintable())
vals = [1, -1, 2**70, 1.5, -0.0, 1e100, 5e-324, float("inf"), 1j, 1 - 2j, True, None, ..., "a'b\"c\n\\", b"\x00\xff'", [1, [2]], (1,), (), {"k": [1]}, {1, 2}, set(), frozenset({1}), range(3), slice(1, 2), bytearray(b"x"), {}, "é\ud800"]
ns = {"inf": float("inf")}
for v in vals:
    r = repr(v)
    print(ascii(r), eval(r, dict(ns)) == v, type(eval(r, dict(ns))) is type(v), ascii(v) == ascii(r)[1:-1] or "differs")
for f in (str, repr, ascii, format):
    print([f(v) if f is not str and f is not repr and f is not format or "\ud800" not in str(v) else "skip" for v in vals[:16]])
print(repr(repr("a")), repr(repr(repr("'"))), ascii("\\"), str("\\"), repr("\\"), len(repr("\\")), repr('\''), repr("\"'"))
