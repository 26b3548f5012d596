def total(n):
    s = 0
    for x in n:
        s += x
    return s


print(total([1, 2]), total((3,)))
for bad in (5, None, len, 2.5):
    try:
        total(bad)
    except TypeError as e:
        print(e)
cfg = {"name": "x", "list": [1]}
try:
    cfg("name")
except TypeError as e:
    print(e)
sum = 5
print(total([sum]))
print(sum([1, 2]))
