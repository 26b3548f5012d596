def low():
    raise OSError(2, "nothing here")


def mid():
    try:
        low()
    except OSError as e:
        print("seen", e.errno, e.strerror, e)
        raise


def high():
    try:
        mid()
    except OSError as e:
        print("again", e.args)
        raise e


try:
    high()
except FileNotFoundError as e:
    print(type(e).__name__)
high()
