print("fact:", 'empty sequence reductions')
readings = {"mon": [3, 5], "tue": [], "wed": [1]}


def spread(values):
    return max(values) - min(values)


print(spread(readings["mon"]))
print(max([], default=None), min((), default=0))
for day in ("mon", "wed"):
    print(day, spread(readings[day]))
try:
    [].pop()
except IndexError as e:
    print(e)
print(sum(readings["tue"]))
result = {day: spread(v) for day, v in readings.items()}
print(result)
