samples = ["a", "A", "1", "²", "½", "Ⅷ", "٣", "一", "_", " ", "\t", "\n", "\u00a0", "\u2003", "\u200b", "\x1c", "\x85", "é", "ª", "😀", "\u0301", "\ud800", "$", "ǅ", "𝟘", "𝔸", "๑", "\u2028", "‿", "·", "℘", "゛", "\x00", "\u3000", "㈠", "①", "ʰ", "ː", "𐒠", "\U000e0100"]
names = ["isalpha", "isalnum", "isdecimal", "isdigit", "isnumeric", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii"]
print(names)
for c in samples:
    print(ascii(c), "".join("01"[getattr(c, n)()] for n in names))
print([getattr("", n)() for n in names])
CHANGED = (0xCF3, 0xECE, 0x10FC)  # between Unicode 14 and 15
for n in names:
    print(n, sum(getattr(chr(i), n)() for i in range(0x3000) if i not in CHANGED))
print("abc def".isidentifier(), "def".isidentifier(), "2a".isidentifier(), "a-b".isidentifier(), "变量".isidentifier(), "a·".isidentifier(), "·a".isidentifier(), "ﬁ".isidentifier())
print("12٣".isdecimal(), "12²".isdigit(), "12½".isnumeric(), "1.5".isdigit(), "-1".isnumeric(), "一二三".isnumeric(), "四".isdigit())
print("hello\n".isprintable(), "tab\t".isprintable(), " ".isprintable(), "é".isprintable(), "\u00ad".isprintable(), "\u0378".isprintable(), "\ue000".isprintable())
print("a b\tc\u2003d\u00a0e\u3000f".split(), "\u2000x\u2029".strip() == "x", "a\u200bb".split(), "\x1ca\x1d".strip(), "\u180ea".strip() == "a")
print(int("٣٤٥"), int("１２"), float("٣.٥"), int("๑๒"), [c for c in map(chr, range(128, 0x400)) if c.isspace()])
varé = "identifier"
ﬁne = "nfkc"
print(varé, fine, 𝔘𝔫𝔦 if "Uni" in globals() else "no", [k for k in globals() if k in ("fine", "ﬁne")])
𝐱 = 5
print(x, "x" in globals())
