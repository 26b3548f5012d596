l = list(range(10))
def gen():
    l.clear()
    yield "a"
    l.extend("zz")
    yield "b"
l[2:5] = gen()
print(l)
l = list(range(6))
class I:
    def __index__(self):
        l.clear()
        return 2
l[I():4] = ["x"]
print(l)
l = list(range(6))
try:
    print(l[I()])
except IndexError as e:
    print(e)
l = list(range(6))
del l[I():]
print(l)
l = list(range(6))
try:
    l[I()] = 5
except IndexError as e:
    print(e)
l = list(range(10))
try:
    l[::2] = (l.pop() for _ in range(3))
except ValueError as e:
    print(type(e).__name__, l)
