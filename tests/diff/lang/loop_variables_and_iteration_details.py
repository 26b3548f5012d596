for i in range(3):
    i *= 10
    print(i, end=" ")
print(i)
for i in []:
    pass
print(i)
for a, (b, *c) in [(1, (2, 3, 4)), (5, "xyz")]:
    print(a, b, c)
d = {}
for d["key"] in range(3):
    pass
print(d)
for x in range(5):
    for y in range(5):
        if y == 2:
            break
        if x % 2:
            continue
        print((x, y), end=" ")
    else:
        print("never")
    if x == 3:
        break
else:
    print("never")
print(x, y)
n = 10
while n:
    n -= 3
    if n < 0:
        break
else:
    print("never")
print(n)
it = iter("abcdef")
for ch in it:
    print(ch, next(it, "-"), end="; ")
print()
fns = []
for k in range(3):
    def f(): return k
    fns.append(f)
print([f() for f in fns])
k = 100
print([f() for f in fns])
for q in (lambda: (yield from "ab"))():
    print(q, end=" ")
print()
total = 0
for v in {"a": 1, "b": 2}.values():
    total += v
for i, (k, v) in enumerate({"x": 1, "y": 2}.items(), 1):
    total += i * v
print(total, i, k, v)
l = [1, 2, 3, 4]
for e in l[:]:
    if e % 2:
        l.remove(e)
print(l)
for c in "é€😀":
    print(len(c), end=" ")
print()
for _ in range(2): print(_, end=","); print("x", end=";")
print()
for r in range(10, 0, -4): print(r, end=" ")
else: print("end", r)
