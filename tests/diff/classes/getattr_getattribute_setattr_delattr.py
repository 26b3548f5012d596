class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "target", target)
        object.__setattr__(self, "log", [])

    def __getattribute__(self, name):
        if name not in ("log", "target", "__dict__", "__class__"):
            object.__getattribute__(self, "log").append(("get", name))
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        self.log.append(("missing", name))
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        self.log.append(("set", name))
        setattr(self.target, name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        delattr(self.target, name)


class T:
    x = 1


t = T()
p = Proxy(t)
p.y = 5
print(p.x, p.y, t.y)
p.y += 1
del p.y
print(hasattr(p, "y"), hasattr(p, "x"), getattr(p, "zz", "default"))
print(p.log)


class Only:
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return name.upper()


o = Only()
print(o.abc, o.x.lower(), hasattr(o, "_y"), getattr(o, "_z", 0), o.__class__.__name__)
o.abc = 1
print(o.abc, vars(o))
try:
    len(o)
except TypeError as e:
    print(e)
for args in [(o,), (o, 1), (o, "a", 1, 2)]:
    try:
        getattr(*args)
    except TypeError as e:
        print(e)
for f, args in [(setattr, (o, 1, 2)), (setattr, (o, "q")), (delattr, (o, "nope")), (hasattr, (o, 5)), (setattr, (5, "x", 1)), (delattr, (5, "real"))]:
    try:
        f(*args)
    except Exception as e:
        print(f.__name__, type(e).__name__, e)


class Loop:
    def __getattr__(self, name):
        return self.other


try:
    Loop().x
except RecursionError as e:
    print("RecursionError")
