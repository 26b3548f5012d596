class Stop(BaseException):
    pass


def loop(n):
    for i in range(n):
        try:
            if i == 2:
                raise Stop("base exceptions pass by")
            print("turn", i)
        except Exception:
            print("never")
        else:
            print("fine", i)


try:
    loop(3)
except Stop as s:
    print("caught", s, isinstance(s, Exception))
print(Stop.__mro__)
loop(5)
