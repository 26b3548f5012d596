def find(items, name):
    for item in items:
        if item["name"] == name:
            return item


stock = [{"name": "bolt", "qty": 5}, {"name": "nut", "qty": 2}]
print(find(stock, "bolt")["qty"])
item = find(stock, "nut")
item["qty"] += 10
print(item)
missing = find(stock, "gear")
print(missing)
sorted_stock = stock.sort(key=lambda s: s["qty"])
print(sorted_stock, stock[0]["name"])
total = find(stock, "bolt")["qty"] + find(stock, "gear")["qty"]
print(total)
