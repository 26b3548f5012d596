import sys


class Guard:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, t, v, tb):
        print("exit", t.__name__, v.code)


def gen():
    try:
        yield 1
        yield 2
    finally:
        print("gen closed")


g = gen()
print(next(g))
g.close()
with Guard():
    print("leaving")
    sys.exit()
print("never")
