def run(n):
    try:
        value = 10 // n
    except ZeroDivisionError:
        print("zero")
        return None
    else:
        if value < 3:
            raise ArithmeticError(f"too small: {value}")
        print("value", value)
        return value
    finally:
        print("end", n)


print(run(2))
print(run(0))
print(run(5))
