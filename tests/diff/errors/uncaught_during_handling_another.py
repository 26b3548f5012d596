def risky(n):
    if n == 0:
        raise KeyError("zero")
    return 1 / (n - 1)


def handler(n):
    try:
        return risky(n)
    except KeyError as e:
        missing = e.args[0]
        return [][len(missing)]
    finally:
        print("finally", n)


print(handler(5))
print(handler(3))
handler(0)
