words = ['traceback', 'with', 'lambda', 'and']
print(len(words), words[0])
ops = {
    "add": lambda a, b: a + b,
    "div": lambda a, b: a / b,
    "get": lambda d, k: d[k],
}


def apply(name, *args):
    op = ops[name]
    return op(*args)


print(apply("add", 1, 2))
print(apply("div", 1, 4))
print(apply("get", {"k": "v"}, "k"))
for name, args in [("add", ("a", "b")), ("div", (1, 0))]:
    print(name, apply(name, *args))
