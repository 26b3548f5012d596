print("fact:", 'str methods on empty and single')
for s in ("", "a", " ", "\n", "é", "0"):
    print(repr(s), s.upper() == s, s.split(), s.split(","), s.splitlines(), s.strip() == "", s.isalpha(), s.isspace(), s.isdigit(), len(s), s * 2, s[::-1], s.title(), s.center(3, "*"), s.zfill(2))
    print("   ", s.find(""), s.count(""), s.replace("", "-"), s.partition("a"), s.rpartition("a"), s.join(["x", "y"]), list(s), sorted(s), s.encode(), s.startswith(""), s.endswith("a"), bool(s), s in "abc", hash(s) == hash(str(s)))
print("".join([]), "".join([""]), ",".join(["", ""]), "".isidentifier(), "".isprintable(), "".islower(), "".isupper(), "".istitle(), "".isascii(), "".isnumeric())
print("" == "", "" < "a", "" in "", "" in "abc", "abc".find(""), "abc".rfind(""), "abc".index("", 3), "".find("a"), "".rfind(""), "".partition("x"))
for bad in ("''[0]", "''.index('a')", "''.split('')", "'a'.index('b')", "ord('')", "int('')", "float('')", "''.partition('')", "max('')", "min('')"):
    try:
        print(bad, eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
print([""] == "".split(","), [] == "".split(), "a".split("a"), " ".split(" "), "aa".split("a"), "".rsplit(None, 1), "x".rsplit("x", 1))
print("".strip("abc"), "a".strip("a"), "a".lstrip("b"), "ab".rstrip("b"), "".removeprefix("a"), "a".removesuffix("a"), "".translate({}), "".casefold(), "".swapcase(), "".capitalize())
print("".expandtabs(), "".ljust(2) + "|", "".rjust(2) + "|", "".format(), "".format(1), "%s" % "", "%%" % (), f"", f"{''}", "".encode("utf-16")[:2], b"".decode())
print(str(), repr(str()), str(""), "".__len__(), "".__add__("a"), "a".__mul__(0), "".__contains__(""), "".__eq__(""), "".__hash__() == 0, "a".__lt__("b"), "".maketrans("", ""))
