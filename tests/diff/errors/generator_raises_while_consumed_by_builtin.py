def readings():
    for r in ["1", "2", "oops", "4"]:
        yield float(r)


def average(it):
    total = n = 0
    for x in it:
        total += x
        n += 1
    return total / n


print(average([1.0, 2.0]))
g = readings()
print(next(g), next(g))
try:
    next(g)
except ValueError as e:
    print(e)
print(next(g, "finished"))
print(average(readings()))
