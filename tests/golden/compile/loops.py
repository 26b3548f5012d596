def for_else(xs):
    for x in xs:
        if x: break
    else:
        f()
    for x in xs:
        if x > 2: continue
        f(x)


def nested(n):
    total = 0
    for i in range(n):
        for j in range(i):
            total += i * j
    while n:
        n -= 1
    return total


def in_try(xs):
    for x in xs:
        try:
            if x: continue
            if not x: break
            return x
        finally:
            f()
