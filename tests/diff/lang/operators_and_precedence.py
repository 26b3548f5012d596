print(2 + 3 * 4 ** 2 ** 0 - 1, -2 ** 2, (-2) ** 2, 2 ** -1, not 1 == 2)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 == 2, 1 == 1 in [1], 1 in [1] == True)
print(5 // 2, -5 // 2, 5 // -2, 5 % 3, -5 % 3, 5 % -3, 5.5 % 2, -5.5 % 2, -5.5 // 2)
print(1 | 2 ^ 3 & 4, 1 << 2 + 1, ~5, -~5, +-+3, 6 & 3 == 2)
print(True + True, True * 3.5, not not [], not "", None is None, len is not None)
print([] or {} or "last", 0 and boom, 1 and "yes", "" or 0, None or "dflt")
print(1 if [] else 2, (lambda: 1 if 0 else 2 if 0 else 3)())
print("a" "b" 'c', "x" * 3 + "y", 2 * [1, 2], (1,) * 2 + (3,))
print(divmod(7, -2), divmod(-7, 2), divmod(7.5, 2), pow(2, 10, 1000), pow(3, -1, 7), 7 @ 1 if 0 else "-")
x = 5
x += 1; x -= 2; x *= 6; x //= 5; x **= 3; x %= 50; x <<= 2; x >>= 1; x |= 1; x ^= 3; x &= 0xff
print(x)
y = 7
y /= 2
print(y)
lst = alias = [1]
lst += (2, 3)
lst *= 2
print(alias, lst is alias)
t = talias = (1,)
t += (2,)
print(t, talias, t is talias)
s = {1, 2}
s |= {3}; s &= {2, 3, 4}; s ^= {4, 2}; s -= {9}
print(s)


def side(n):
    print("eval", n, end="; ")
    return n


print(side(1) + side(2) * side(3))
print(side(1) < side(0) < side(9))
d = {side("k"): side("v")}
[0, 1, 2][side(1)], d["k"] = side("p"), side("q")
print(d)
assert side(True), side("not evaluated")
print()
try:
    assert side(0), f"msg {side('yes')}"
except AssertionError as e:
    print(repr(e))
