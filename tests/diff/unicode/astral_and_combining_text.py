s = "e\u0301 👍🏽 👨‍👩‍👧 🇫🇷 क्षि"
print(len(s), [hex(ord(c)) for c in s][:8], s[::-1][:3], s.count("\u200d"), s.find("🇫"), len(s.encode()), len(s.encode("utf-16-le")))
print([c for c in s if not c.isprintable()], [c.isalpha() for c in "e\u0301k"], s.upper()[:2] == "E\u0301", s.split(), s.title()[:3] == "É ".replace("É", "E\u0301"))
print("\U0001d7d8".isdigit(), int("\U0001d7d8\U0001d7d9"), "𝐀".isupper(), "𝐀".lower(), "𐐀".lower(), "𐐨".upper(), "𐐀".casefold(), "𝔄" < "𝔅", max("a", "𝔄"), ord("𝔄"))
print("a" + chr(0x1F600) + "é" == "a😀é", "😀".center(5, "-"), "😀" * 3, "😀x".ljust(4) + "|", "x😀y".partition("😀"), "😀😃".replace("😃", "b"), "ab😀".index("😀"), "😀" in {"😀"}, sorted("b😀aé€"), "😀".encode("utf-8"), "😀".encode("utf-16-be"), "😀".encode("unicode_escape") if False else ascii("😀"))
low, high = "\udc00", "\ud800"
print(len(high + low), ascii(high + low), high + low == "\U00010000", ascii(high.upper()), high.isalpha(), ascii((high + "x")[0]), high < low < "\ue000", ascii([high]), ascii(high.center(3)))
for op in (lambda: high.encode(), lambda: print(high), lambda: high.encode("utf-16"), lambda: (high + low).encode("utf-8", "surrogatepass"), lambda: high.encode("ascii", "backslashreplace"), lambda: f"{high}".encode("utf-8", "replace")):
    try: print(op())
    except UnicodeEncodeError as e: print(e.reason, e.start, e.end)
d = {"é": 1, "e\u0301": 2, "É".lower(): 3}
print(len(d), d["é"], "e\u0301" in d, "é" == "é".lower(), "É".lower() == "é", "ẞ".lower() == "ß", "ß".upper() == "SS", "ﬀ".upper() == "FF", "İ".lower() == "i\u0307")
rev = "".join(reversed("noël")), "noe\u0308l"[::-1]
print(rev, [ascii(r) for r in rev], "".join(sorted("ñandú")), [c for c in "a\u0300b" if c.isalnum()], "ﷺ".isalpha(), len("ﷺ"), "Ⅷ".lower(), "Ⅷ".isnumeric(), "½".isdigit(), "½".isnumeric(), "五".isnumeric(), "五".isdigit())
text = "Привет, мир! 你好，世界! مرحبا"
print(text.split(), text.upper(), len(text), text.find("世界"), text.title(), [w for w in text.split() if w.isascii()], text.replace("мир", "world"), text[8:11], {c for c in text if ord(c) > 0x4e00} == set("你好世界"), text.swapcase()[:6], text.istitle(), sum(c.isalpha() for c in text))
print(f"{text[:6]:>10}|{'世界':*^6}|{'مرحبا':<7}|", "%-8s|%6s|" % ("мир", "你好"), text.encode()[:4], text.casefold()[:6], "МИР".lower() == "мир", "мир".capitalize(), text.rfind("!"), text.translate({0x43f: "p", ord("!"): None})[:12])
