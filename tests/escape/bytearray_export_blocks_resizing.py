b = bytearray(b"abcd")
m = memoryview(b)
class I:
    def __index__(self):
        b[2:4] = b"zz"
        return 65
b[0] = I()
m[1] = I()
print(b, bytes(m))
def gen():
    yield 1
    b[3] = 33
    yield 2
try:
    b[0:2] = gen()
    print(b)
except BufferError as e:
    print(e)
m.release()
b.clear()
print(b)
class R:
    def __index__(self):
        m2.release()
        return 0
b = bytearray(b"xyz")
m2 = memoryview(b)
for f in (lambda: m2[R()], lambda: m2.__setitem__(R(), 1), lambda: m2.__setitem__(0, R())):
    m2 = memoryview(b)
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(e)
