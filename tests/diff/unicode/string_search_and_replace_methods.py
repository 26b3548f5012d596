s = "the cat sat on the mat with thé hat 😀 end"
print(s.find("the"), s.find("the", 1), s.find("zz"), s.find("", 5), s.find("", 100), s.rfind("the"), s.rfind("a"), s.rfind(""), s.find("the", -20), s.find("t", 3, 4), s.find("😀"), s.find("end", 36))
print(s.index("cat"), s.rindex("at"), s.count("at"), s.count("the"), s.count(""), "aaaa".count("aa"), "abc".count("", 1), "abc".count("", 3), "abc".count("", 4), "".count(""), s.count("t", 5, 12))
print(s.replace("the", "THE"), s.replace("at", "og", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("aa", "b"), "x".replace("x", ""), "".replace("", "y"), "".replace("a", "b"), "é".replace("é", "😀"), "aXb".replace("X", "é", -1), "ab".replace("b", "c", 0))
print(s.startswith("the"), s.startswith(("x", "the")), s.startswith("cat", 4), s.startswith("", 100), "".startswith(""), s.startswith((), 0), s.endswith("end"), s.endswith(("a", "d")), s.endswith("the", 0, 3), "abc".startswith("bc", 1), "abc".startswith("c", -1), "abc".endswith("b", 0, -1))
print("cat" in s, "😀" in s, "" in s, "dog" in s, "a" * 5 in "a" * 4)
print("prefix-body".removeprefix("prefix-"), "prefix".removeprefix("x"), "body.txt".removesuffix(".txt"), "x".removesuffix(""), "aa".removeprefix("a"))
print("a,b,c".partition(","), "a,b,c".rpartition(","), "abc".partition(","), "abc".rpartition(","), "a::b".partition("::"), ",".partition(","))
print("x=1;y=2".split(";"), "".split(), "".split(","), "a,,b,".split(","), " a  b ".split(), " a  b ".split(" "), "a b c d".split(None, 2), " a b c ".split(None, 1), "a,b,c".split(",", 1), "abab".split("ab"), "a b c d".rsplit(None, 2), "a,b,c".rsplit(",", 1), "a b".split(None, 0), "  ".split(None, 0), "a,b".split(",", -1), "aXbXc".rsplit("X"), "no".split("sep"), "a\tb\nc".split())
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines(), "a\n\nb".splitlines(), "x".splitlines(keepends=True))
print("  x ".strip() + "|", "  x ".lstrip() + "|", "  x ".rstrip() + "|", "xyxhixy".strip("xy"), "abc".strip("abc"), "éxé".strip("é"), "mississippi".strip("ipsm"), " x ".strip(None) + "|", "www.ex.com".lstrip("w."), "a.b..".rstrip("."), "".strip())
print(",".join(["a", "b"]), "".join("abc"), "-".join({"k": 1, "j": 2}), ", ".join(str(i) for i in range(3)), "x".join([]), "x".join(["solo"]), "é".join(["a", "😀"]), " ".join(("t", "u")))
for e in ["s.index('zz')", "s.rindex('zz')", "s.find(5)", "s.count(5)", "s.replace('a')", "s.replace(1, 2)", "s.split('')", "s.split(5)", "s.partition('')", "s.rpartition(5)", "s.startswith(5)", "s.startswith(['a'])", "s.startswith(('a', 5))", "s.strip(5)", "','.join([1])", "','.join(['a', None])", "','.join(5)", "5 in s", "s.find()", "s.removeprefix(5)", "s.splitlines('a')", "s.join(b'ab')", "s.endswith(b'a')", "s.replace('a', 'b', 'c')", "s.split(',', 'a')", "s.find('a', 'b')", "s.removesuffix()", "s.foo()", "'a'.join('b', 'c')", "''.join([b'x'])", "s.contains('a')", "s.trim()", "s.length", "s.push('a')"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
