stock = {"apple": 3, "pear": 0, "fig": 7}
print(stock)
for name in list(stock):
    if stock[name] == 0:
        del stock[name]
print(stock)
total = 0
for name, qty in stock.items():
    total += qty
print(total)
prices = dict.fromkeys(stock, 1)
prices["fig"] = 2
print(prices)
for name in prices:
    if prices[name] == 1:
        prices.pop(name)
print(prices)
