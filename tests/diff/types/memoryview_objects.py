m = memoryview(b"abcdef")
print(len(m), m[0], m[-1], bytes(m[1:4]), m[1:4].tobytes(), m.tolist(), m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.suboffsets, m.contiguous, m.c_contiguous, m.f_contiguous)
print(m == b"abcdef", m[::-1].tobytes(), m[::2].tolist(), m[::2].contiguous, m[::2].strides, 97 in m, list(m)[:2], m.hex(), m.hex(":"), m.obj, hash(m) == hash(b"abcdef"), m != b"x", m == "abc", list(reversed(m))[0])
a = bytearray(b"0123456789")
w = memoryview(a)
w[0] = 65; w[1:3] = b"BC"; w[-2:] = b"yz"
print(a, w.readonly, w.obj is a, w[2:5].obj is a)
w[::2] = b"....." ; print(a)
with memoryview(a) as v:
    print(v[3], v.nbytes)
try:
    v[0]
except ValueError as e:
    print(e)
c = memoryview(bytearray(8)).cast("I")
print(c.format, c.itemsize, len(c), c.tolist(), c.shape)
c[0] = 0x01020304; print(c.tolist(), bytes(c), c[0])
sh = memoryview(bytes(range(12))).cast("B", [3, 4])
print(sh.tolist(), sh.shape, sh.ndim, sh.strides, sh[1, 2], len(sh), sh.nbytes)
for f in "bBhHiIlLqQfdc?":
    x = memoryview(bytes(range(1, 17))).cast(f)
    print(f, x.itemsize, x.tolist()[:2])
for src in ["m[0] = 1", "m[10]", "m['a']", "w[0] = 256", "w[0] = 'a'", "w[0:2] = b'abc'", "del w[0]", "memoryview('a')", "memoryview()", "memoryview([1])", "w.cast('Z')", "w.cast('I')", "sh[0]", "sh[5, 0]", "m.foo", "m + b''", "m < b''", "hash(w)", "c[0] = 2**40", "c[0] = -1", "m[1, 2]", "w[0:2] = 'ab'", "sh.cast('I')", "m[:2, :2]", "iter(sh)", "m.tobytes('X')", "memoryview(b'a')[1.5]"]:
    try:
        exec("r = " + src if not any(t in src for t in ("= ", "del")) else src)
        print(src, "ok")
    except Exception as e:
        print(src, "->", type(e).__name__, e)
r = memoryview(b"x"); r.release(); r.release()
try:
    r.tobytes()
except ValueError as e:
    print(e)
print(w.toreadonly().readonly, memoryview(w)[1], memoryview(b"").tolist(), m.tobytes(order="C"), [x for x in dir(memoryview) if not x.startswith("_")], bytes(w[1:6:2]), m[2:].index if False else m[2:].tolist(), b"".join([m[:1], m[-1:]]), bytearray(m)[:2], int.from_bytes(m[:2], "big"))
