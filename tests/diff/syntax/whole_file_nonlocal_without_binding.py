def counter():
    count = 0

    def inc():
        nonlocal count
        count += 1
        return count
    return inc


def broken():
    def inc():
        nonlocal missing
        missing += 1
    return inc


c = counter()
print(c(), c())
broken()()
