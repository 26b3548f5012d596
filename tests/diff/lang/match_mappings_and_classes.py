class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class P3(Point):
    __match_args__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def where(p):
    match p:
        case P3(x, y, z=0):
            return f"flat {x},{y}"
        case P3(_, _, z):
            return f"3d z={z}"
        case Point(0, 0):
            return "origin"
        case Point(x=0):
            return f"y axis {p.y}"
        case Point(x, 0) | Point(0, x):
            return f"axis {x}"
        case Point(x, y) if x == y:
            return "diagonal"
        case Point():
            return "somewhere"
        case {"x": x, "y": y, **rest} if rest:
            return f"dict {x} {y} rest {rest}"
        case {"x": int(x), "y": int(y)}:
            return f"dict {x} {y}"
        case {"kind": "circle" | "disc" as k, "r": r}:
            return f"{k} {r}"
        case {}:
            return f"mapping of {len(p)}"
        case int(n) | float(n):
            return f"number {n}"
        case bool():
            return "unreachable"
        case list([a, b]):
            return f"list {a} {b}"
        case tuple((a, *b)):
            return f"tuple {a} {b}"
        case str() | bytes():
            return "text"


for v in [Point(0, 0), Point(0, 5), Point(5, 0), Point(2, 2), Point(1, 2), P3(1, 2, 0), P3(1, 2, 3),
          {"x": 1, "y": 2}, {"x": 1, "y": 2, "z": 3}, {"kind": "disc", "r": 2}, {}, {"q": 1}, 3, 2.5,
          True, [1, 2], (1, 2, 3), "s", b"", None]:
    print(where(v))
for src in ["case Point(1, 2, 3): pass", "case int(1, 2): pass", "case Point(1, x=2): pass",
            "case NoArgs(1): pass", "case Bad(1): pass", "case notaclass(1): pass"]:
    class NoArgs: pass
    class Bad: __match_args__ = ["x"]
    notaclass = 5
    for subject in (Point(1, 2), NoArgs(), Bad(), 5):
        try:
            exec(f"match subject:\n    {src}\n    case _: pass")
        except Exception as e:
            print(src, type(e).__name__, e)
