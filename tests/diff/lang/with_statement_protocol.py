class CM:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter failed")
        return self.name.upper()

    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None, v, tb is not None)
        if self.fail == "exit":
            raise KeyError("exit failed")
        return self.swallow


with CM("a") as a, CM("b") as b:
    print(a, b)
with (CM("c") as c, CM("d"),):
    print(c)
with CM("e", swallow=True):
    raise ValueError("gone")
print("after")
try:
    with CM("f"):
        with CM("g", fail="enter"):
            print("never")
except RuntimeError as e:
    print("caught", e)
try:
    with CM("h", fail="exit"):
        1 / 0
except KeyError as e:
    print(repr(e), repr(e.__context__))


def early():
    for i in range(3):
        with CM(f"loop{i}"):
            if i == 0:
                continue
            if i == 1:
                return "returned"


print(early())
with CM("t") as (x):
    print(x)


class Box: pass


box = Box()
with CM("attr") as box.value, CM("item") as [p, *q]:
    print(box.value, p, q)
for bad in [5, Box(), type("OnlyEnter", (), {"__enter__": lambda s: 1})()]:
    try:
        with bad:
            pass
    except Exception as e:
        print(type(e).__name__, e)
