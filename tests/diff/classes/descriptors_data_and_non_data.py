class Data:
    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name)

    def __get__(self, obj, cls=None):
        if obj is None:
            return f"class access via {cls.__name__}"
        return obj.__dict__.get(self.name, "unset") if isinstance(obj.__dict__, dict) else None

    def __set__(self, obj, value):
        print("set", self.name, value)
        obj.__dict__[self.name] = value * 2

    def __delete__(self, obj):
        print("delete", self.name)
        del obj.__dict__[self.name]


class NonData:
    def __get__(self, obj, cls):
        return ("nondata", obj is None, cls.__name__)


class C:
    d = Data()
    n = NonData()
    plain = 1


c = C()
print(c.d, C.d, c.n, C.n)
c.d = 5
c.n = "instance wins"
print(c.d, c.n, c.__dict__)
c.__dict__["d"] = "hidden by data descriptor"
print(c.d)
del c.d
del c.n
print(c.d, c.n)
try:
    del c.d
except KeyError as e:
    print("KeyError", e)


class ReadOnly:
    def __get__(self, o, t): return 42
    def __set__(self, o, v): raise AttributeError("read only")


class R:
    x = ReadOnly()


r = R()
for src in ("r.x = 1", "del r.x", "R.x = 5", "r.x = 7"):
    try:
        exec(src)
        print(src, "ok", r.x)
    except AttributeError as e:
        print(src, "->", e)
print(C.__dict__["n"].__get__(None, C), Data.__get__(C.__dict__["d"], c, C))


class OnlySet:
    def __set__(self, o, v): o.__dict__["s"] = v


class S:
    s = OnlySet()


s = S()
print(type(s.s).__name__)
s.s = 3
print(s.s)
