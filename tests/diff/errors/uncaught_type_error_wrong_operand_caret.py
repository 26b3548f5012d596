print("fact:", 'uncaught type error wrong operand caret')
def join_all(parts):
    text = ""
    for p in parts:
        text = text + p
    return text


def total(rows):
    acc = 0
    for r in rows:
        acc = acc + r["price"] * r["qty"] + r["tax"]
    return acc


print(join_all(["a", "b"]))
print(total([{"price": 2, "qty": 3, "tax": 1}]))
rows = [{"price": 2, "qty": 3, "tax": 1}, {"price": 2, "qty": 3, "tax": "1"}]
print(total(rows))
