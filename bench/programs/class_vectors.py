# Operator methods on small objects with slots.
class Vector:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x, self.y, self.z = x, y, z

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vector(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k, self.z * k)

    def __eq__(self, other):
        return (self.x, self.y, self.z) == (other.x, other.y, other.z)

    @property
    def length(self):
        return (self.x * self.x + self.y * self.y + self.z * self.z) ** 0.5


position, velocity = Vector(1.0, 0.0, 0.0), Vector(0.0, 0.8, 0.1)
origin = Vector(0.0, 0.0, 0.0)
DT = 0.001
for step in range(300000):
    away = origin - position
    pull = away * (1.0 / away.length ** 3)
    velocity = velocity + pull * DT
    position = position + velocity * DT
print(f"{position.x:.6f} {position.y:.6f} {position.z:.6f} {position == position}")
