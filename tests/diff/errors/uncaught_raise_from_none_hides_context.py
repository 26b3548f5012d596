class NotFound(LookupError):
    def __init__(self, key):
        super().__init__(f"no entry named {key}")
        self.key = key


def find(table, key):
    try:
        return table[key]
    except KeyError:
        raise NotFound(key) from None


t = {"x": 1}
print(find(t, "x"))
try:
    find(t, "y")
except NotFound as e:
    print(e.key, e.__cause__, repr(e.__context__), e.__suppress_context__)
find(t, "z")
