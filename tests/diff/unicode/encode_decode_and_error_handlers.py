for enc in ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig", "latin-1", "ascii", "UTF8", "U8", "iso-8859-1", "us-ascii", "utf_16_le", "L1"]:
    for s in ["abc", "é", "€", "😀"]:
        try:
            b = s.encode(enc)
            print(enc, ascii(s), b, b.decode(enc) == s)
        except UnicodeEncodeError as e:
            print(enc, e)
s = "aé€😀\ud800z"
for h in ["ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogatepass", "surrogateescape", "strict"]:
    for enc in ("ascii", "utf-8", "latin-1"):
        try:
            print(h, enc, s.encode(enc, h))
        except UnicodeEncodeError as e:
            print(h, enc, "->", e, (e.start, e.end, e.reason))
b = b"a\xff\xc3(\xe2\x82z\xf0\x9f\x98\xed\xa0\x80\xc3"
for h in ["ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "strict"]:
    for enc in ("ascii", "utf-8"):
        try:
            print(h, enc, ascii(b.decode(enc, h)))
        except UnicodeDecodeError as e:
            print(h, enc, "->", e)
print(ascii(b"\x80\xff".decode("utf-8", "surrogateescape")), b"\x80\xff".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))
print(b"\xff\xfea\x00".decode("utf-16"), b"\xfe\xff\x00a".decode("utf-16"), b"a\x00".decode("utf-16"), b"\xef\xbb\xbfx".decode("utf-8-sig"), ascii(b"\xef\xbb\xbfx".decode("utf-8")))
for e in ["b'\\x00'.decode('utf-16')", "b'\\x00\\xd8'.decode('utf-16-le')", "b'\\x00\\xd8a\\x00'.decode('utf-16-le')", "b'abc'.decode('utf-32')", "b'\\xff\\xff\\xff\\xff'.decode('utf-32-le')", "'x'.encode('nope')", "'x'.encode(5)", "'é'.encode('ascii', 'nope')", "'x'.encode('ascii', 'nope')", "'x'.encode('ascii', 5)", "b'\\xf8'.decode()", "b'\\xe0\\x80\\x80'.decode()", "b'\\xf4\\x90\\x80\\x80'.decode()", "b'ok\\xe9t'.decode()", "'a\\ud800b'.encode()", "'\\ud800\\udc00'.encode()", "'aéé'.encode('ascii')", "'€'.encode('latin-1')"]:
    try:
        print(e, ascii(eval(e)))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
try:
    "x\u20ac\u20acy".encode("latin-1")
except UnicodeEncodeError as e:
    print(e.encoding, e.object == "x\u20ac\u20acy", e.start, e.end, e.reason, e.args[1:])
print(UnicodeDecodeError("enc", b"abc", 1, 2, "why"), UnicodeEncodeError("enc", "abc", 0, 2, "why"), UnicodeTranslateError("abc", 1, 2, "why"), UnicodeEncodeError("e", "\U0001f600", 0, 1, "r"), UnicodeEncodeError("e", "é", 0, 1, "r"), UnicodeTranslateError("€", 0, 1, "r"))
