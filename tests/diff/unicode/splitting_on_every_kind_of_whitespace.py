ws = [c for c in map(chr, range(0x3001)) if c.isspace()]
print(len(ws), [hex(ord(c)) for c in ws])
s = "a" + "b".join(ws) + "c"
print(s.split() == ["a"] + ["b"] * (len(ws) - 1) + ["c"], len(s.split(None, 3)), s.split(None, 1)[0])
print([hex(ord(c)) for c in map(chr, range(0x3000)) if len(("x" + c + "y").splitlines()) == 2])
print("".join(ws).strip() == "", ("\u3000 x \u2003").strip(), ("\u200bx\u200b").strip() == "\u200bx\u200b", "\ufeffx".strip() == "x")
print("a\r\nb\n\rc\r\r\nd".splitlines(), "a\r\nb".splitlines(True), "\r\n".splitlines(), "a\u2028b\u2029c\x85d".splitlines(True))
print("one  two".split(" "), "one  two".split(), " lead trail ".split(" "), "\t\n".split(), "a\x1fb".split(), "a\x00b".split())
print("a,b,,c,".split(","), ",".split(","), "".split(","), "abc".split(""[0:0] or "b"), "aXXbXXc".split("XX", 1), "aXXbXXc".rsplit("XX", 1))
print("  a b  c ".split(None, 1), "  a b  c ".rsplit(None, 1), "  a b  c ".split(None, 2), "a b c".rsplit(None, 0), " ".rsplit(), "x".rsplit(None, 5))
print("k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "é=ü".partition("="), "a😀b😀c".rpartition("😀"), "a😀b".split("😀"))
print("line1\nline2\n".split("\n"), "line1\nline2\n".splitlines(), "\n".join("line1\nline2\n".splitlines()), "x\n\n\ny".splitlines(), "x\n\n\ny".split("\n\n"))
lines = """first
  second

third  """.splitlines()
print(lines, [l.strip() for l in lines if l.strip()], [len(l) for l in lines], max(lines, key=len))
print(" ".join("  many   spaces here ".split()), "a-b_c d".replace("_", "-").replace(" ", "-").split("-"), "2024-01-15T10:20".split("T")[0].split("-"), "a1b2c3".translate(str.maketrans("123", "   ")).split())
words = "The quick, brown; fox!".translate(str.maketrans("", "", ",;!")).lower().split()
print(words, [w.title() for w in words], "".join(w[0] for w in words), sorted(words, key=len))
print("tab\tsep\tvalues".split("\t"), "a\\nb".split("\\n"), "%20".join("a b c".split()), "key: value: x".split(": ", 1), "1,2;3".replace(";", ",").split(","), [p.split("=") for p in "a=1&b=2".split("&")])
