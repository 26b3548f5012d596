class Broken:
    def __iter__(self):
        return 5


class Half:
    def __iter__(self):
        return self


for cls in (Broken, Half):
    try:
        for x in cls():
            print(x)
    except TypeError as e:
        print(cls.__name__, e)
try:
    a, b = Broken()
except TypeError as e:
    print(e)
print(list(range(2)))
print([*Broken()])
