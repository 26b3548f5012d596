a = bytearray(b"abc")
a.append(100); a.extend(b"ef"); a.extend([103, 104]); a.insert(0, 64); a += b"!"; a += bytearray(b"?")
print(a, len(a), a[0], a[-1], a[1:3], type(a[1:3]))
print(a.pop(), a.pop(0), a)
a.remove(ord("c")); a.reverse(); print(a)
a[0] = 65; a[1:3] = b"XYZ"; a[::2] = b"." * len(a[::2]); print(a)
del a[0]; del a[1:3]; print(a, a.copy(), a.copy() is a)
a.clear(); print(a, bool(a))
a = bytearray(5); a[2] = 255; print(a, bytearray([1, 2]), bytearray("é", "utf8"), bytearray(b"x") * 3, bytearray(b"a") + b"b", type(b"a" + bytearray(b"b")), type(bytearray(b"a") + b"b"), bytearray())
a = bytearray(b"hello world")
print(a.upper(), a.title(), a.find(b"o"), a.replace(b"o", b"0"), a.split(), a.partition(b" "), a.startswith(b"he"), a.hex(), a.decode(), a.count(b"l"), a.strip(b"hd"), a.center(15, b"-"), a.zfill(13), a.islower(), a.join([b"1", b"2"]))
print(a == b"hello world", a < b"z", b"lo" in a, 104 in a, a.translate(None, b"l"), a.removeprefix(b"hello "), a.splitlines(), a.isalpha(), a.expandtabs(), a.swapcase(), a.capitalize(), a.rjust(12), bytearray.fromhex("0aff"), a.index(b"w"))
a *= 2; print(a); a *= 0; print(a)
a = bytearray(b"abcdef")
a[1:1] = b"12"; a[-1:] = []; a[:0] = range(3); a[2:4] = bytearray(b"zz"); print(a)
a[0:3] = a; print(a)
for src in ["a[0] = 256", "a[0] = -1", "a[0] = 'x'", "a[0] = b'x'", "a[99] = 1", "a.append(256)", "a.append('a')", "a.extend('a')", "a.extend([1, 'a'])", "a.extend([300])", "a.extend(5)", "a.insert(0, 300)", "a.pop(99)", "bytearray().pop()", "a.remove(1)", "a.remove(300)", "a[::2] = b'x'", "a[0:2] = 'ab'", "a[0:2] = 5", "a += 'x'", "a += 5", "a += [1]", "hash(a)", "{a: 1}", "del a[99]", "bytearray('x')", "bytearray(-1)", "bytearray([256])", "a.foo", "a[1.5] = 0", "bytearray(10**30)", "a['x']", "a.pop('x')", "a.insert('x', 1)", "a.sort()", "a.join('ab')", "a.index(b'@')"]:
    a = bytearray(b"abcd")
    try:
        exec(src)
        print(src, "ok", a)
    except Exception as e:
        print(src, "->", type(e).__name__, e)
m = memoryview(a)
# Resizing a bytearray under a memoryview is a difference (docs/differences.md).
for src in ["a[0] = 90", "a[0:2] = b'yy'", "a.extend(b'')", "a.reverse()"]:
    try:
        exec(src)
        print(src, "ok", a)
    except BufferError as e:
        print(src, "->", e)
m.release()
a.append(33)
print(a, repr(bytearray(b"'\"\xff\n")), str(bytearray(b"s")), [m for m in dir(bytearray) if m not in dir(bytes)], a.__alloc__() >= len(a), list(reversed(a)), max(a))
