print(True + True, True - False, True * 10, True / 2, -True, ~True, True ** 2, True // 1, True % 2)
print(True & False, True | 2, True ^ True, type(True & True), type(True & 1), type(True + 0), type(not 5))
print(str(True), repr(False), f"{True}", f"{True:d}", f"{True:5}|", f"{True:>6}", "%d" % True, "%s" % False, format(True, ""))
print(bool(), bool(0), bool(""), bool("False"), bool([]), bool([0]), bool(0.0), bool(None), bool(float("nan")), bool(range(0)), bool(object))
print(int(True), float(True), complex(True), [10, 20][True], {True: "t", 1: "one", 1.0: "float"}, sum([True, True, False]))
print(isinstance(True, int), issubclass(bool, int), True == 1, hash(True), True in [1], True < 2)
print(sorted([True, False, 0, 1, 2]), max(True, 1), max(1, True), {0, False, 0.0}, "abc"[False])


class A:
    def __bool__(self): return False


class B:
    def __len__(self): return 0


class C:
    def __bool__(self): return 1


class D:
    def __len__(self): return -1


class E:
    def __len__(self): return "x"


class F:
    __bool__ = None


print(bool(A()), bool(B()), not A(), "yes" if B() else "no", A() or "or", B() and "and" or "end")
for c in (C, D, E, F):
    try:
        print(bool(c()))
    except Exception as e:
        print(c.__name__, type(e).__name__, e)
try:
    class G(bool):
        pass
except TypeError as e:
    print(e)
for bad in ["bool(1, 2)", "bool(x=1)", "True.x", "True = 1", "True += 1", "bool.from_bytes(b'\\1', 'big')", "True.bit_length()", "True.real", "True.numerator"]:
    try:
        print(bad, eval(bad))
    except SyntaxError as e:
        print(bad, e.msg)
    except Exception as e:
        print(bad, type(e).__name__, e)
print(all([]), any([]), all([[]]), any([[]]), all([1, "a", [0]]), any([0, "", None, 1]))
