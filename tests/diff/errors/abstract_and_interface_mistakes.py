class Shape:
    def area(self):
        raise NotImplementedError("subclasses must say")

    def describe(self):
        return f"area {self.area():.1f}"


class Square(Shape):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2


class Blob(Shape):
    pass


print(Square(2).describe())
for s in (Square(3), Blob()):
    print(s.describe())
