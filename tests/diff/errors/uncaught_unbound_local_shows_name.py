counter = 10


def bump():
    print("bumping")
    counter += 1
    return counter


def conditional(flag):
    if flag:
        value = "set"
    return value


print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as e:
    print(e, isinstance(e, NameError))
bump()
