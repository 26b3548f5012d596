def compute(length, width):
    area = length * width
    perimeter = 2 * (length + width)
    print(area, perimeter)
    for name in ["lenght", "foo"]:
        try:
            eval(name)
        except NameError as e:
            print(type(e).__name__, e, e.name)
    result = area + perimter
    return result


print("start")
x = 3
y = 4
values = [x, y]
print(values)
compute(*values)
