import math
class Shape:
    count = 0
    def __init__(self, name): self.name = name; Shape.count += 1; type(self).count = getattr(type(self), "count", 0)
    def area(self): raise NotImplementedError(f"{type(self).__name__} has no area")
    def __lt__(self, o): return self.area() < o.area()
    def __eq__(self, o): return isinstance(o, Shape) and self.area() == o.area()
    def __hash__(self): return hash(round(self.area(), 6))
    def __str__(self): return f"{self.name}: {self.area():.2f}"
    def __repr__(self): return f"{self.__class__.__name__}({', '.join(f'{k}={v!r}' for k, v in self.__dict__.items() if k != 'name')})"
    def __add__(self, o): return Group([self, o]) if isinstance(o, Shape) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
class Circle(Shape):
    def __init__(self, r): super().__init__("circle"); self.r = r
    def area(self): return math.pi * self.r ** 2
    @classmethod
    def unit(cls): return cls(1)
class Rect(Shape):
    def __init__(self, w, h): super().__init__("rect"); self.w, self.h = w, h
    def area(self): return self.w * self.h
    @property
    def square(self): return self.w == self.h
    @staticmethod
    def parse(s): return Rect(*map(float, s.split("x")))
class Square(Rect):
    def __init__(self, s): super().__init__(s, s); self.name = "square"
class Group(Shape):
    def __init__(self, items): super().__init__("group"); self.items = items
    def area(self): return sum(i.area() for i in self.items)
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def __add__(self, o): return Group(self.items + [o])
    def __contains__(self, s): return any(s is i for i in self.items)
shapes = [Circle(1), Rect(2, 3), Square(2), Circle.unit(), Rect.parse("1.5x2")]
for s in sorted(shapes): print(s, repr(s), getattr(s, "square", "n/a"))
print(Shape.count, max(shapes), min(shapes).name, Circle(1) == Circle.unit(), len({Circle(1), Circle.unit(), Square(2), Rect(4, 1)}), Square(2) == Rect(1, 4))
g = shapes[0] + shapes[1] + shapes[2]
print(g, len(g), [i.name for i in g], shapes[1] in g, Rect(2, 3) in g, sum(shapes[:2]).name, isinstance(g, Shape), issubclass(Square, Rect))
for bad in (lambda: Shape("x").area(), lambda: Circle(1) + 5, lambda: 5 + Circle(1), lambda: Circle(1) < 5, lambda: Square(1, 2), lambda: setattr(Rect(1, 2), "square", 1)):
    try: print(bad())
    except (NotImplementedError, TypeError, AttributeError) as e: print(type(e).__name__, e)
print([c.__name__ for c in Square.__mro__], Square.__bases__[0].__name__, hasattr(Circle, "r"), vars(Square(3)), [k for k in vars(Rect) if not k.startswith("__")])
