b = bytearray(b"abcdef")
class I:
    def __init__(self, v): self.v = v
    def __index__(self):
        b.clear()
        return self.v
for f in (lambda: b.__setitem__(2, I(65)), lambda: b.append(I(65)), lambda: b.insert(3, I(65)), lambda: b.__setitem__(I(1), 65), lambda: b[I(2)], lambda: b.pop(I(1)), lambda: b.extend([I(65), 66]), lambda: b.__setitem__(slice(0, 2), [I(1), I(2)]), lambda: b.__imul__(I(3)), lambda: b.remove(I(97)), lambda: b.find(I(98)), lambda: I(99) in b, lambda: b.insert(I(2), 65), lambda: bytes([I(5)]), lambda: b.__contains__(I(97)), lambda: b.count(I(97))):
    b[:] = b"abcdef"
    try:
        r = f()
        print(r if r is not b else "self", b)
    except (IndexError, ValueError, BufferError) as e:
        print(type(e).__name__, e, b)
