class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f"need {need:.2f}, have {have:.2f}")
        self.short = need - have


class Account:
    interest = 0.05
    _next = 1

    def __init__(self, owner, balance=0.0):
        self.owner, self._balance = owner, balance
        self.id = Account._next
        Account._next += 1
        self.history = []

    @property
    def balance(self):
        return round(self._balance, 2)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self

    def __repr__(self):
        return f"{type(self).__name__}(#{self.id} {self.owner!r}, {self.balance})"


class Savings(Account):
    def accrue(self, years):
        self._balance *= (1 + self.interest) ** years
        return self


a, s = Account("Ann", 100), Savings("Sue", 200)
a.deposit(50).withdraw(30)
s.accrue(3)
print(a, s, a.history)
for act in (lambda: a.withdraw(1000), lambda: a.deposit(-5), lambda: setattr(a, "balance", 5)):
    try:
        act()
    except (InsufficientFunds, ValueError, AttributeError) as e:
        print(type(e).__name__, e, getattr(e, "short", ""))
print(sorted([s, a], key=lambda x: x.balance), sum(x.balance for x in (a, s)))
