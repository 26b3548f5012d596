def f(x):
    match x:
        case 0:
            return "zero"
        case -1 | 1:
            return "unit"
        case 3.5:
            return "float"
        case 2 + 3j:
            return "complex"
        case "a" "b":
            return "ab"
        case b"bytes":
            return "bytes"
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case int(n) if n > 100:
            return f"big {n}"
        case int() as n:
            return f"int {n}"
        case str(s):
            return f"str {s}"
        case [] | ():
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, *_, y] if x == y:
            return f"same ends {x}"
        case [1, [2, *rest], *more]:
            return f"nested {rest} {more}"
        case (a, b):
            return f"pair {a} {b}"
        case _:
            return "other"


for v in [0, 1, -1, 3.5, 2 + 3j, "ab", b"bytes", None, True, False, 101, 50, "zz", [], (), [7],
          [1, 2, 1], [1, [2, 3, 4], 5], (8, 9), {1, 2}, {"a": 1}, range(2), "x", b"", 0.0, 1.0]:
    print(repr(v), "->", f(v))


class Color:
    RED = 1
    GREEN = 2


def g(c):
    match c:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case other:
            return f"?{other}"


print(g(1), g(2), g(3))
match 1, 2:
    case a, b if a > b:
        print("never")
    case a, b:
        print(a, b)
match = {"match": 1}
match["case"] = 2
case = match
print(match, case)
