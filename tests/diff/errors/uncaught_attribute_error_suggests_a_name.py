class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        self.balance += amount
        return self.balance


acc = Account("ann")
print(acc.deposit(10))
try:
    acc.ownr
except AttributeError as e:
    print(e, e.name, e.obj is acc)
try:
    acc.zzzzzzz
except AttributeError as e:
    print(e)
print("abc".upper())
acc.balnce += 5
