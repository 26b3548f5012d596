def compute(x):
    import math
    return math.sqrt(x)


def fancy(x):
    import imaginary_library as il
    return il.compute(x)


print(compute(16))
try:
    fancy(1)
except ModuleNotFoundError as e:
    print(e, e.name)
try:
    from math import imaginary_function
except ImportError as e:
    print(str(e).split(" (")[0])
print(compute(2) > 1)
print(fancy(2))
