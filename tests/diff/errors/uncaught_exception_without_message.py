words = ['uncaught', 'exception', 'without']
print(len(words), words[0])
class Quiet(Exception):
    pass


class Outer:
    class Inner(ValueError):
        pass


for exc in (Quiet, Quiet(), Outer.Inner, Outer.Inner("text"), StopIteration, KeyError):
    try:
        raise exc
    except Exception as e:
        print(type(e).__qualname__, repr(str(e)), repr(e))


def go():
    raise Outer.Inner


go()
