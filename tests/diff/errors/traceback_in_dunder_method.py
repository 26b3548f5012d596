class Money:
    def __init__(self, amount, currency):
        self.amount = amount
        self.currency = currency

    def __add__(self, other):
        if self.currency != other.currency:
            raise ValueError(f"cannot add {self.currency} and {other.currency}")
        return Money(self.amount + other.amount, self.currency)

    def __repr__(self):
        return f"{self.amount} {self.currency}"


print(Money(1, "EUR") + Money(2, "EUR"))
wallet = [Money(1, "EUR"), Money(2, "EUR"), Money(3, "USD")]
total = wallet[0]
for m in wallet[1:]:
    total = total + m
print(total)
