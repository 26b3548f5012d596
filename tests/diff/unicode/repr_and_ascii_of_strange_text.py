for s in ["plain", "it's", 'say "x"', "both ' \"", "new\nline", "tab\t", "cr\r", "back\\slash", "nul\0", "\x1b[0m", "\x7f", "\x80", "\x9f", "\xa0", "\xad", "é", "\u0300", "\u200b", "\u200e", "\u2028", "\ufeff", "\ud800", "\udfff", "\ue000", "\ufffe", "\U0001f600", "\U000e0001", "\U0010ffff", "\u0378", "\u3000", "ㅤ", "\u061c", "𝒜"]:
    print(ascii(s), ascii(repr(s)), len(repr(s)), ascii(ascii(s)))
print(repr(""), repr("'"), repr('"'), repr("'\""), repr("\\'"), ascii("'"))
print([("é", "\n")], {"k'": 'v"'}, {"\t"}, ("a\\",), "%r" % "é\x00", "%a" % "é\x00", f"{'é'!r} {'é'!a} {'é'!s}")


class R:
    def __repr__(self):
        return "<é \U0001f600>"


print(R(), [R()], ascii(R()), f"{R()!a}", "%a" % R(), ascii([R(), "é"]))


class Bad:
    def __repr__(self):
        return 5


class BadStr:
    def __str__(self):
        return b"x"


class Raises:
    def __repr__(self):
        raise ValueError("in repr")


for f in (repr, str, ascii, format, print, lambda o: f"{o}", lambda o: "%s" % o, lambda o: "{!r}".format(o), lambda o: [o].__repr__()):
    for c in (Bad, BadStr, Raises):
        try:
            r = f(c())
            print("ok", "object" in str(r))
        except Exception as e:
            print(c.__name__, type(e).__name__, e)
        if f is print and c is BadStr:
            break
