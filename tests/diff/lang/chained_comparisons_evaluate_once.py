def v(n):
    print(n, end=" ")
    return n


print(v(1) < v(2) < v(3))
print(v(3) < v(2) < v(1))
print(v(1) < v(2) > v(0) != v(5) == v(5))


class Cmp:
    def __init__(self, name, result):
        self.name, self.result = name, result

    def _c(self, op, other):
        print(f"{self.name}{op}{getattr(other, 'name', other)}", end=" ")
        return self.result

    def __lt__(self, o): return self._c("<", o)
    def __gt__(self, o): return self._c(">", o)
    def __le__(self, o): return self._c("<=", o)
    def __ge__(self, o): return self._c(">=", o)
    def __eq__(self, o): return self._c("==", o)
    def __ne__(self, o): return self._c("!=", o)


a, b, c = Cmp("a", "truthy"), Cmp("b", []), Cmp("c", NotImplemented)
print(a < b < c)
print(b < a < c)
print(a == b, a != b, c == c, c != c)
try:
    print(c < c)
except TypeError as e:
    print(e)
print(c > a, 1 < a, 1 == a, 5 >= b)
print(c == 1, c != 1)
print(1 < 2 in [2], 1 in [1, 2] != False, not 1 < 2 < 3)
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], nan < 1 < 2, max(1, nan), max(nan, 1))
print((1, 2) < (1, 3), [1] < [1, 0], (1, "a") < (2, 3), [[1, 2], 3] < [[1, 3]])
try:
    (1, "a") < (1, 3)
except TypeError as e:
    print(e)
print(1 == 1.0 == True == (1 + 0j), 0.1 + 0.2 == 0.3, 2**53 == 2.0**53, 2**53 + 1 == 2.0**53)
print("a" < "b" < "ba", "Z" < "a", "é" > "z", b"a" < b"b", {1} < {1, 2} < {1, 2, 3})
