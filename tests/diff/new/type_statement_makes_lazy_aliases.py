type Point = tuple[float, float]
type Vec[T] = list[T]
type Rec = dict[str, Rec] | int
type Bad = undefined_name[int]
print(Point, type(Point).__name__, Point.__name__, Point.__value__)
print(Vec, Vec.__type_params__, Vec[int], Rec.__value__)
try:
    Bad.__value__
except NameError as e:
    print(e)
type = 5
print(type)
print(type, "still a name")
type X = int
print(X.__value__, type)
def f():
    type Local = str
    return Local, Local.__value__
print(f())
class A:
    type Inner = int
    x: Inner = 1
print(A.Inner, A.x, A.__annotations__)
try:
    Point(1, 2)
except TypeError as e:
    print('TypeAliasType' in str(e))
