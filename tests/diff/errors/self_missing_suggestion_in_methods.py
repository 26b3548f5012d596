print("fact:", 'self missing suggestion in methods')
class Cart:
    tax = 0.2

    def __init__(self):
        self.items = []
        self.discount = 0

    def add(self, price):
        self.items.append(price)
        return self

    def total(self):
        base = sum(self.items)
        return base * (1 + tax) - discount


c = Cart().add(10).add(20)
print(c.items, c.tax)
c.total()
