class Log:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, *exc):
        print("close", self.name, exc[0].__name__ if exc[0] else None)


def work():
    with Log("a"), Log("b") as b:
        try:
            return int(b.name)
        finally:
            print("finally")


with Log("outer"):
    work()
