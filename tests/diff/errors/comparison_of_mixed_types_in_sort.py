records = [{"n": "a", "v": 3}, {"n": "b", "v": 1}]
print(sorted(records, key=lambda r: r["v"]))
records.append({"n": "c", "v": None})
print(len(records))
print(sorted(records, key=lambda r: r["n"], reverse=True)[0])
print(max(r["v"] or 0 for r in records))
try:
    min(records)
except TypeError as e:
    print(e)
try:
    sorted([1, "1"])
except TypeError as e:
    print(e)
values = [r["v"] for r in records]
print(values)
values.sort()
print(values)
