rows = ["10,20", "5, 7", "3,x", "1"]


def parse(row):
    a, b = row.split(",")
    return int(a) + int(b)


good = []
for row in rows[:2]:
    good.append(parse(row))
print(good)
for bad in ("", " ", "1.5", "0x10", "1e3"):
    try:
        int(bad)
    except ValueError as e:
        print(e)
print(sum(good))
for row in rows:
    print(parse(row))
