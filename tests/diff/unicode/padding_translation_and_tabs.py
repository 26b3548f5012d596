print("ab".center(7) + "|", "ab".center(6, "*"), "abc".center(6, "-"), "abc".center(2), "ab".ljust(5, ".") + "|", "ab".rjust(5, "é"), "ab".ljust(1), "".center(3, "x"), "a".center(4, "😀"))
print("42".zfill(5), "-42".zfill(5), "+42".zfill(5), "".zfill(3), "abc".zfill(2), "--1".zfill(5), "é".zfill(3), "-".zfill(3))
print(repr("a\tb\tc".expandtabs()), repr("a\tb\tc".expandtabs(4)), repr("abcd\te".expandtabs(4)), repr("a\nb\tc".expandtabs(4)), repr("\t".expandtabs(0)), repr("a\r\tb".expandtabs(3)), repr("x\ty".expandtabs(tabsize=1)), repr("a\tb".expandtabs(-5)), repr("é\t|".expandtabs()))
t = str.maketrans("abc", "xyz")
print(t, "aabbcc d".translate(t), "abc".translate(str.maketrans("a", "b", "c")), str.maketrans({"a": "1", 98: None, "c": "three", "d": 0x1F600}), "abcd".translate(str.maketrans({"a": "1", 98: None, "c": "three", "d": 0x1F600})))
print("hello".translate({ord("l"): "L", ord("o"): None}), "abc".translate([]) if False else "abc".translate({}), "\x00\x01\x02".translate(["zero", 49, None]), "éa".translate({233: "e"}))


class Table:
    def __getitem__(self, cp):
        if cp == ord("s"):
            raise LookupError
        return chr(cp + 1)


print("test".translate(Table()))
for e in ["str.maketrans('ab', 'c')", "str.maketrans('a')", "str.maketrans({'ab': 1})", "str.maketrans({1.5: 'a'})", "str.maketrans(5, 6)", "'abc'.translate()", "'abc'.translate(5)", "'a'.translate({97: -1})", "'a'.translate({97: 0x110000})", "'a'.translate({97: 1.5})", "'a'.center()", "'a'.center('b')", "'a'.center(5, 'ab')", "'a'.center(5, '')", "'a'.ljust(5, 3)", "'a'.zfill('x')", "'a'.expandtabs('x')", "'a'.center(10**30)", "str.maketrans('a', 'b', 5)", "'a'.rjust(5, b'x')", "str.maketrans()", "str.maketrans('a', 5)"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
print("%-10s|%10s|%.2s|%5.1s|" % ("é", "日本", "😀😀😀", "abc"), f"{'日本':^8}|{'é':*<4}|{'😀':>3}|{'abc':.2}|{'abc':5.1}|")
print("abc" * 0, "ab" * 3, "é" * 3, "😀" * 2, "a" * -1, 3 * "z", "x" * True)
rot13 = str.maketrans("ABCDEFGHIJKLMabcdefghijklmNOPQRSTUVWXYZnopqrstuvwxyz", "NOPQRSTUVWXYZnopqrstuvwxyzABCDEFGHIJKLMabcdefghijklm")
print("Hello, World".translate(rot13), "Hello, World".translate(rot13).translate(rot13))
print([m for m in dir(str) if not m.startswith("_")])
