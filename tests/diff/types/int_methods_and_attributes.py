print((0).bit_length(), (255).bit_length(), (-256).bit_length(), (2**100).bit_length())
print((0).bit_count(), (255).bit_count(), (-255).bit_count(), (2**100 - 1).bit_count())
print((10).as_integer_ratio(), True.as_integer_ratio(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator)
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(3, "big", signed=True), (0).to_bytes(0, "big"))
print((7).to_bytes(), (255).to_bytes(length=1, byteorder="little"))
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xfe", "little", signed=True), int.from_bytes([1, 2]), int.from_bytes(b"", "big"))
print((5).__add__(3), (5).__add__(3.0), (5).__radd__(2), (5).__floordiv__(2), (5).__rfloordiv__(17), (5).__divmod__(3))
print((5).__pow__(3), (5).__pow__(3, 7), (2).__rpow__(10), (5).__and__(6), (5).__lshift__(2), (5).__invert__())
print((5).__index__(), (5).__int__(), (5).__float__(), (5).__bool__(), (5).__hash__(), (-1).__hash__(), (5).__abs__(), (-5).__abs__())
print((5).__ceil__(), (5).__floor__(), (5).__trunc__(), (1255).__round__(-2), (1250).__round__(-2), (1350).__round__(-2), (5).__format__("03d"))
print((5).__lt__(6), (5).__lt__(6.0), (5).__eq__("5"), (5).__str__(), (5).__repr__(), (5).__getnewargs__(), (5).__sizeof__() > 0)
for call in ["(256).to_bytes(1, 'big')", "(-1).to_bytes(1, 'big')", "(1).to_bytes(1, 'middle')", "(1).to_bytes(-1, 'big')",
             "int.from_bytes('a', 'big')", "int.from_bytes(5, 'big')", "(1).to_bytes('1', 'big')", "(128).to_bytes(1, 'big', signed=True)",
             "(5).real.x", "(5).numerator()", "int.from_bytes(b'a', 'x')", "(1).__round__('a')", "(5).imag(1)"]:
    try:
        print(call, eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__, e)
print([d for d in dir(int) if not d.startswith("_")])
print(isinstance(True, int), int.__mro__, bool.__mro__, bool.__base__)


class MyInt(int):
    def __add__(self, o):
        return MyInt(int(self) * 100 + o)


m = MyInt(5)
print(m, m + 1, 1 + m, type(m * 2), type(+m), m == 5, hash(m) == hash(5), [0, 1, 2, 3, 4, "five"][m], repr(m), f"{m:04}")
