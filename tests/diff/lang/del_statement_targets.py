a, b, c = 1, 2, 3
del a, (b, c)
print([n for n in "abc" if n in globals()])
lst = list(range(10))
del lst[0], lst[-1], lst[2:4], lst[::2]
print(lst)
d = {"x": 1, "y": {"z": 2}}
del d["y"]["z"], d["x"]
print(d)


class T:
    cls = 1

    def __init__(self):
        self.v = 1

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)

    def __delitem__(self, key):
        print("delitem", key)


t = T()
del t.v, t[1], t["a":"b"], t[1, 2:3, ...]
for name in ("v", "cls"):
    try:
        delattr(t, name)
    except AttributeError as e:
        print(e)
del T.cls
print(hasattr(t, "cls"))
del (lst)
try:
    lst
except NameError as e:
    print(e)
[x, y] = 1, 2
del [x, y]
print("x" in globals())


def f(n):
    del n
    try:
        return n
    except UnboundLocalError as e:
        return str(e)


print(f(1))
del ()
for src in ["del 1", "del f()", "del a + b", "del (a, 1)", "del *a", "del a if b else c", "del None", "del {}", "del a.b()", "del (yield)",
            "del", "del x for x in y", "del [a, f()]", "del 'lit'", "del lambda: 0", "del (a := 1)", "del -x"]:
    try:
        compile(src, "<s>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "->", e.msg)
