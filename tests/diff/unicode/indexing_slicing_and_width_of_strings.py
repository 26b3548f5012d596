for s in ["ascii", "latiné", "bmp€日", "astral😀x", "", "\ud800mixed\U0010ffff"]:
    print(ascii(s), len(s), ascii(s[:1]), ascii(s[-1:]), ascii(s[::-1]), ascii(s[1:-1]), ascii(s[::2]), [ord(c) for c in s][:6])
s = "aé€😀z"
for i in range(-5, 5):
    print(i, ascii(s[i]), end="; ")
print()
print(s[3:4] == "😀", s[3] + s[0], ascii(s + "x"), s.index("😀"), s[1:2] in "é", ascii(s.replace("😀", "")), len(s.replace("€", "EUR")))
print(sorted("zéa€😀AZ"), max("aé😀"), min("aé😀"), "😀" > "\uffff", "\ud83d\ude00" == "😀", len("\ud83d\ude00"), "é" == "e\u0301", "\u00e9" < "\u0101" < "\U00010000")
print(chr(97), chr(0x20ac), chr(0x1f600), ascii(chr(0xd800)), ascii(chr(0x10ffff)), ord("a"), ord("😀"), ord("\ud800"))
for e in ["chr(-1)", "chr(0x110000)", "chr('a')", "chr(1.5)", "ord('ab')", "ord('')", "ord(5)", "ord(b'a')", "ord(None)", "chr(2**70)", "s[5]", "s[-6]", "s[1.5]", "s['x']", "s[None]", "chr()", "ord()", "s[0](1)", "s[1:2:0]"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
print(hash("a"), hash(""), hash("é"), hash("€"), hash("😀"), hash("hello world"), hash("a" * 100))
print("".join(reversed("aé😀")), "".join(c * 2 for c in "é😀"), list(enumerate("é😀")), list(zip("aé", "€😀")), [*"é😀"], "😀" in {"😀": 1}, dict.fromkeys("éé😀"))
it = iter("aé😀")
print(next(it), it.__length_hint__(), list(it), type(it).__name__)
print(str(b"caf\xc3\xa9", "utf-8"), str(b"\xff", "latin-1"), str(b"ab", "ascii", "strict"), str(object=5), str(), str(b"x"), str(1.0), str([1, "é"]), str({"é": "\n"}), str(None), str(type(s)))
for e in ["str(b'\\xff', 'ascii')", "str('a', 'utf-8')", "str(5, 'utf-8')", "str(b'a', 5)", "str(1, 2, 3, 4)", "str(b'\\xff', encoding='utf-8')", "str(foo=1)", "str(b'a', 'nocodec')", "str(b'a', errors='strict')"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
