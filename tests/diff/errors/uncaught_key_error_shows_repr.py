inventory = {"apple": 3, "it's": 1}


def take(name, n):
    inventory[name] -= n
    return inventory[name]


print(take("apple", 1))
print(take("it's", 1))
try:
    take("new\nline", 1)
except KeyError as e:
    print(e, str(e), repr(e), e.args)
try:
    {}[(1, 2)]
except KeyError as e:
    print(e)
for name in ("apple", "kiwi"):
    print(take(name, 1))
