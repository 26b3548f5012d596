for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "prime")


def search(items, want):
    i = 0
    while i < len(items):
        if items[i] == want:
            break
        i += 1
    else:
        return "absent"
    return i


print(search([1, 2, 3], 2), search([], 1))


def order():
    out = []
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            out.append(("body", i))
        finally:
            out.append(("fin", i))
    else:
        out.append("else")
    return out


print(order())


def override():
    while True:
        try:
            return "try"
        finally:
            break
    return "after"


print(override())


def ret():
    try:
        return "a"
    finally:
        return "b"


def swallow():
    for _ in range(1):
        try:
            raise KeyError("lost")
        finally:
            continue
    return "swallowed"


print(ret(), swallow())


def nested():
    out = []
    try:
        try:
            out.append(1)
            raise ValueError
        finally:
            out.append(2)
    except ValueError:
        out.append(3)
    else:
        out.append("no")
    finally:
        out.append(4)
    return out


print(nested())
