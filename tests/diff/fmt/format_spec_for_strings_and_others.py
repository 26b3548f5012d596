for s in ["", "s", "10", "<10", ">10", "^10", "*^10", "10s", ".3", "5.2", "^7.3s", "0>6", "06", "010", "é^9", "<", ">", "^2"]:
    print(repr(s), repr(format("hello", s)), repr(format("é", s)), repr(format("", s)))
for s in ["d", "x", "+", " ", "#", ",", "_", "=10", "e", "=", "010s", "z", "5.2d", "-5", ".", "%", "5c", "^^^", "<<5", "\U0001f600<5", "y", "+s", "#s", ",s", "=s", "0=5", "0", "00", "05s"]:
    try:
        print(repr(s), repr(format("ab", s)))
    except Exception as e:
        print(repr(s), "->", type(e).__name__, e)


class P: pass


objs = [None, [1], (1,), {"a": 1}, {1}, len, P, type, range(3), b"x", Ellipsis, NotImplemented, slice(1), lambda: 0, True, 1j, frozenset(), bytearray(b"q")]
for o in objs:
    n = type(o).__name__
    for s in ["", "5", "d"]:
        try:
            r = format(o, s)
            print(n, repr(s), "<fn>" if "at 0x" in r else r)
        except Exception as e:
            print(n, repr(s), type(e).__name__, e)
for s in ["", ".1f", "10", "+.2e", ",", "<12", "^14.1f", "=12", "012", "%", "d", "s", "#g", ".3", "g", "n", "_.2f", "z.1f", "x", "E", "c"]:
    try:
        print(repr(s), format(3.14159 - 2.5j, s), format(-0j, s), format(12345j, s))
    except Exception as e:
        print(repr(s), "->", type(e).__name__, e)


class F:
    def __format__(self, spec): return 5


class G:
    def __format__(self, spec): return f"[{spec}]"


try:
    format(F())
except TypeError as e:
    print(e)
print(format(G()), format(G(), "x y"), f"{G():{'a'}{'b'}}", f"{G():{{}}}" if False else f"{G()}", "{:{}}".format(G(), "w"), "{0:{1}{2}}".format(G(), 1, 2), G().__format__("q"), object().__format__("")[:8])
for args in [(1, 2), (1, None), (1, "", ""), ()]:
    try:
        print(format(*args))
    except TypeError as e:
        print(args, e)
