tests = ["'a' + b'a'", "b'a' + 'a'", "'a' == b'a'", "'a' in b'a'", "b'a' in 'a'", "b'a'.join(['a'])", "'a'.join([b'a'])", "'a'.replace('a', b'b')", "b'a'.replace('a', b'b')", "'a'.find(b'a')", "b'a'.find('a')", "'%s' % b'a'", "b'%s' % 'a'", "f\"{b'a'}\"", "str(b'a')", "bytes('a')", "'a'.encode() + b'b'", "b'a'.decode() + 'b'", "{'a': 1}.get(b'a')", "b'a' < 'b'", "'a' < b'b'", "sorted(['a', b'a'])", "b'a'.startswith('a')", "'a'.startswith(b'a')", "b'a'.split('a')", "'a'.split(b'a')", "b'abc'[0] == 'a'", "b'abc'[0] == 97", "b'abc'[:1] == b'a'", "list(b'abc') == [97, 98, 99]", "bytes([97]).decode() == 'a'", "'a' * 3 == b'aaa'.decode()", "b'a' == bytearray(b'a')", "hash(b'a') == hash('a')", "int(b'12')", "float(b'1.5')", "int('12') == int(b'12')", "ord(b'a') == ord('a')", "chr(b'a'[0])", "b'abc'.upper() == 'ABC'.encode()", "b'\\xc3\\xa9'.decode() == 'é'", "len('é') == len('é'.encode())", "'é'.encode('latin-1') == b'\\xe9'", "bytes('é', 'utf-8')", "'abc'.translate(b'x')", "b'abc'.translate('x')", "b'abc'.count('a')", "'abc'.count(b'a')", "b'a' * 2.0", "b'a'.zfill(3) == '00a'.encode()", "print(b'x', 'x') is None", "repr(b'a') == \"b'a'\"", "str(b'a', 'ascii') == 'a'", "b''.join([b'a', bytearray(b'b'), memoryview(b'c')])", "bytearray('abc')", "bytearray(b'abc') + b'd' == b'abcd'", "memoryview('a')", "'a'.center(5, b'*')", "b'a'.center(5, '*')"]
for t in tests:
    try:
        print(t, "=", eval(t))
    except Exception as e:
        print(t, "->", type(e).__name__, e)
data = "naïve café".encode("utf-8")
print(data, len(data), data.decode("utf-8"), data.decode("latin-1"))
print(data.decode("ascii", "ignore"), data.decode("ascii", "replace"))
words = data.split()
print(words, [w.decode() for w in words], b" ".join(words) == data)
print([hex(b) for b in "é€".encode()], "".join(f"{b:02x}" for b in data[:4]))
for enc in ("utf-8", "utf-16-le", "latin-1"):
    print(enc, "é".encode(enc), len("é".encode(enc)))
print(bytes(reversed(b"abc")), b"abc"[::-1], sorted(b"cab"), max(b"az"), sum(b"ab"), b"a" < b"b", b"" < b"a")
table = bytes(range(256)).replace(b"a", b"A")
print(b"banana".translate(table), bytes.maketrans(b"ab", b"xy")[97:99])
