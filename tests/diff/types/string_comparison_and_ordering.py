words = ["banana", "apple", "Cherry", "apple pie", "", "b", "éclair", "zebra", "10", "9", "a", "A", "_", "日本", "😀", "\ud800", "\uffff"]
print([ascii(w) for w in sorted(words)])
print([ascii(w) for w in sorted(words, key=str.lower)][:6], [ascii(w) for w in sorted(words, key=len)][:6], ascii(max(words)), repr(min(words)))
pairs = [("a", "b"), ("a", "a"), ("abc", "abd"), ("abc", "ab"), ("", "a"), ("Z", "a"), ("é", "z"), ("\uffff", "\U00010000"), ("a\x00", "a"), ("10", "9")]
for a, b in pairs:
    print(ascii(a), ascii(b), a < b, a <= b, a == b, a != b, a > b, a >= b)
for e in ("'a' < 1", "'a' == 1", "'a' != 1", "1 > 'a'", "'a' < None", "'a' < ['a']", "'a' == b'a'", "'a' < b'a'", "'1' == 1", "'' == None"):
    try:
        print(e, eval(e))
    except TypeError as ex:
        print(e, "->", ex)
s, t = "hello world", "hello" + " " + "world"
print(s == t, s is s, hash(s) == hash(t), "é" == "\u00e9", "é" == "e\u0301", "ß" == "ss", "ß".casefold() == "ss", "I".lower() == "i")
print("a" * 3 == "aaa", "abc" < "abcd" < "abd", not "b" < "a", "b" > "a" > "Z", "a" in "abc", "ab" in "abc", "" in "", "ac" in "abc")
print(sorted("hello"), sorted("Hello", reverse=True), sorted(["b10", "b9", "a2"]), sorted(["b10", "b9", "a2"], key=lambda w: (w[0], int(w[1:]))), max("abz"), min("Zaz"), sorted(["é", "e", "f"]))
nat = sorted(["file10.txt", "file2.txt", "File1.txt"], key=lambda f: ("".join(c for c in f.lower() if not c.isdigit()), int("".join(c for c in f if c.isdigit()))))
print(nat, [a < b for a, b in zip(words, words[1:])].count(True))
