def load(path, cache={}):
    try:
        return cache[path]
    except KeyError:
        print("miss", path)
        value = parse(path)
        cache[path] = value
        return value


def parse(path):
    kind, _, rest = path.partition(":")
    return {"int": int, "len": len}[kind](rest)


print(load("int:5"))
print(load("int:5"))
print(load("len:abc"))
print(load("float:1"))
