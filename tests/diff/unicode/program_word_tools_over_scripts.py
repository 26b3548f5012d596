words = ["straße", "ÉCOLE", "naïve", "ΣΊΣΥΦΟΣ", "ИВАН", "İstanbul", "ﬁne", "e\u0301cole"]
print([w.casefold() for w in words], [w.lower() for w in words], [w.upper() for w in words], sep="\n")
print([w.title() for w in words], [w.capitalize() for w in words], [w.swapcase() for w in words], sep="\n")
print([len(w) for w in words], [w.isalpha() for w in words], [w.isidentifier() for w in words], [w.isascii() for w in words])
def strip_marks(s): return "".join(c for c in s if not "\u0300" <= c <= "\u036f")
print(strip_marks("e\u0301a\u0300o"), len("é"), len("e\u0301"), "é" == "e\u0301")
table = str.maketrans({"é": "e", "ï": "i", "ß": "ss", "É": "E"})
print([w.translate(table) for w in words[:3]], "ÉCOLE".translate(table).casefold())
print(sorted(words, key=str.casefold), max(words), min(words, key=len), sorted("zàéb", key=ord))
pal = lambda s: (t := [c.casefold() for c in s if c.isalnum()]) == t[::-1]
print(pal("Кит на море романтик"), pal("été"), pal("abc"), pal("Was it a car"))
counts = {}
for c in "Привет мир привет".casefold():
    counts[c] = counts.get(c, 0) + 1
print(sorted(counts.items(), key=lambda t: (-t[1], t[0]))[:4], "привет" in "Привет".lower())
print("日本語テキスト"[2:5], "日本語".center(9, "・"), "a日b".split("日"), "日本".encode(), "日本" < "日木", [hex(ord(c)) for c in "日本"], "٣٤".isdigit(), int("٣٤"), "½".isnumeric(), "Ⅻ".lower())
print("".join(chr(c) for c in range(0x3b1, 0x3b6)), "αβγ".upper(), "ς" in "Σίσυφος", "ΟΔΟΣ".lower(), "\N{GREEK SMALL LETTER FINAL SIGMA}", "ǆ".title(), "ŉ".upper())
