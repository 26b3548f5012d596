a = [1, 2]
b = [3]
print(a + b, b + a, a + [], [] + a, a * 0, a * 1, a * 2, 2 * a, a * -3)
print((a + b) is a, (a * 1) is a, a + a == a * 2)
c = a
c += [9]
print(a, c is a)
c = c + [10]
print(a, c, c is a)
c *= 2
print(c, len(c))
d = [[]] * 3
d[0].append(1)
print(d, d[0] is d[2])
e = [None] * 3
e[1] = "x"
print(e, [0] * 5, [1, 2] * True, ["a"] * False)
for bad in ("a + (1,)", "a + 'x'", "a + None", "(1,) + a", "a * 1.5", "a * a", "a * None", "a - b", "'x' + a"):
    try:
        print(bad, eval(bad))
    except TypeError as ex:
        print(bad, "->", ex)
a += (5,)
a += "hi"
a += {7: 8}
a += range(2)
print(a)
try:
    a += 5
except TypeError as ex:
    print(ex)
