class Shape:
    def __init__(self, name, sides, *, color="red"):
        self.name = name
        self.sides = sides
        self.color = color

    def describe(self, prefix, suffix):
        return f"{prefix}{self.name} with {self.sides}{suffix}"


s = Shape("square", 4)
print(s.describe("<", ">"))
try:
    Shape("x")
except TypeError as e:
    print(e)
try:
    Shape("x", 1, "blue")
except TypeError as e:
    print(e)
print(s.describe("only"))
