class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x

    def __repr__(self):
        return f"Point({self.y})" if self.x < 0 else f"Point({self.x})"


print(Point(1), [Point(2)], Point(1) == Point(1))
try:
    {Point(1)}
except TypeError as e:
    print(e)
try:
    Point(1) == 5
except AttributeError as e:
    print(e)
print([Point(3), Point(-1)])
