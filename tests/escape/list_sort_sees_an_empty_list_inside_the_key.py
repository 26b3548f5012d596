l = [3, 1, 2]
seen = []
l.sort(key=lambda v: seen.append(len(l)) or v)
print(l, seen)
try:
    l.sort(key=lambda v: 1 / (v - 2))
except ZeroDivisionError as e:
    print(e, sorted(l))
