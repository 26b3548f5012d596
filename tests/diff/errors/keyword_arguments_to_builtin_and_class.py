from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0


print(Point(1), Point(x=1, y=2))
print(sorted([3, 1], reverse=True))
print(int("ff", base=16), max([1, 5], key=lambda v: -v))
for bad in (lambda: Point(), lambda: sorted([1], cmp=1), lambda: "".join(sep=","), lambda: print(1, sepp="")):
    try:
        bad()
    except TypeError as e:
        print(e)
print(dict(a=1, b=2))
"a b".split(separator=" ")
