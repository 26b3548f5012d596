cases = ["0", "-0", "+5", "  42  ", "\t7\n", "1_000", "0x1f", "0b11", "0o17", "", " ", "-", "+", "1__0", "_1", "1_", "1.0", "1e3", "٣٤", "１２", "abc",
         "0x", "--1", "- 1", "\u00a05", "5\x00", "²", "Ⅷ", "1 2"]
for c in cases:
    try:
        print(repr(c), int(c), end=" | ")
    except ValueError as e:
        print(e, end=" | ")
    try:
        print(int(c, 0))
    except ValueError as e:
        print(e)
print(int("zz", 36), int("FF", 16), int("0xff", 16), int("-0b101", 2), int("0o17", 8), int("777", 8), int("z", base=36))
for args in [("2", 2), ("9", 8), ("g", 16), ("1", 1), ("1", 37), ("1", -2), (5, 10), ("010", 0), ("0_1", 0), ("00", 0), (b"12",), (b"zz", 36),
             (bytearray(b" 9 "),), (3.99,), (-3.99,), (float("inf"),), (float("nan"),), (True,), (None,), ([],), (1j,), ("5", None), ("5", 2.0), (b"\xff",), ()]:
    try:
        print(args, int(*args))
    except Exception as e:
        print(args, "->", type(e).__name__, e)


class I:
    def __int__(self): return 7


class X:
    def __index__(self): return 8


class T:
    def __trunc__(self): return 9


class B:
    def __int__(self): return "no"


print(int(I()), int(X()), int("11", X()) if False else int("11", 8))
for c in [B(), object()]:
    try:
        int(c)
    except TypeError as e:
        print(e)
print(int(1e20), int(1e100), int(-1e15), int("9" * 40), int(" -123_456 "))
