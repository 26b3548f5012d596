def outer(limit):
    def check(value):
        if value > limit:
            raise OverflowError(f"{value} exceeds {limit}")
        return value

    class Checker:
        def run(self, values):
            return [check(v) for v in values]

        @staticmethod
        def fast(v):
            return check(v)
    return Checker()


c = outer(10)
print(c.run([1, 2]), c.fast(3))
print(type(c).__qualname__, c.run.__qualname__, c.fast.__qualname__)
c.run([5, 11])
