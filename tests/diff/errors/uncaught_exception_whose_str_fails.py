class Broken(Exception):
    def __str__(self):
        raise RuntimeError("no text")


class Weird(Exception):
    def __str__(self):
        return 5


for cls in (Broken, Weird):
    try:
        raise cls("x")
    except cls as e:
        try:
            print(str(e))
        except Exception as inner:
            print(type(inner).__name__, inner)
        print(repr(e))
raise Broken("x")
