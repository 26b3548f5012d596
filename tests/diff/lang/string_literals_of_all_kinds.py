print('single', "double", '''triple
single''', """triple "quoted" double""")
print("tab\there", "nl\\n", "\x41\u00e9\U0001F600\N{BULLET}\N{latin small letter a}", "\101\0\7"[0:2].encode())
print(r"raw \n \x", R'\'', rb"\x00", Rb'\d', b"\x00\xff\101", br'a\b')
print("line \
continued", "implicit" ' join' """ed""")
print(len("\
"), repr("\a\b\f\v\r"), repr('it\'s'), repr("say \"hi\""), repr("both ' and \""))
print(u"unicode prefix", U'x')
print(f"{1+1}" "plain {not}" f'{"nested"}', rf"\d{2}", fr'{3}\n', F"{4}")
print("\8" if False else "octal edge", "\400" if False else "")
print(b"bytes" b"join", b'\'', b"\t\n\r\\", bytes([39, 34]))
print(repr("\x7f\x80\xa0\xad\u200b\ud800\U000e0001"))
print(ascii("é€😀\n"), repr("é€😀\n"))
print("""
  indented
    more
""".split("\n"))
s = """a\
b
c"""
print(repr(s), "\N{LEFT CURLY BRACKET}", "\N{GREEK SMALL LETTER ALPHA}", "\N{HANGUL SYLLABLE GA}", "\N{CJK UNIFIED IDEOGRAPH-4E00}")
for src in [r"'\N{no such name}'", r"'\x4'", r"'\u12'", r"'\U00110000'", r"b'\x1'", "b'é'", r"'\N'", r"'\U1234'",
            "'unterminated", '"""open', "rb'x' 'y'", "ub'x'", "'a' b'b'", "bu'a'", "'\n'"]:
    try:
        print(src, eval(src))
    except SyntaxError as e:
        print(repr(src), "->", e.msg, e.lineno, e.offset)
