def weight(items):
    return sum(
        item["w"] *
        item["n"]
        for item in items
    )


good = [{"w": 2, "n": 3}, {"w": 1, "n": 1}]
print(weight(good))
table = {
    "k": [1,
          2],
}
print(table["k"][1])
bad = good + [{"w": 1}]
try:
    weight(bad[:2])
    weight(bad)
finally:
    print("done")
