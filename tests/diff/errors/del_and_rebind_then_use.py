total = 10
values = [1, 2, 3]
print(total, values)
del values[0]
print(values)
alias = values
del values
print(alias)


def use():
    try:
        return values
    except NameError as e:
        return str(e)


print(use())
total -= 10
print(total)
print(values)
