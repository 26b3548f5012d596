class Singleton(type):
    _instances = {}

    def __call__(cls, *a, **k):
        if cls not in Singleton._instances:
            Singleton._instances[cls] = super().__call__(*a, **k)
        return Singleton._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, v=0):
        print("init", v)
        self.v = v


class Log(metaclass=Singleton): pass


print(Config(1) is Config(2), Config().v, Log() is Log(), Log() is not Config())


class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[name or cls.__name__.lower()] = cls
        cls.order = len(Plugin.registry)


class Csv(Plugin): pass
class Json(Plugin, name="js"): pass
class Deep(Json): pass


print({k: (v.__name__, v.order) for k, v in Plugin.registry.items()})
for src in ("class X(Plugin, nme='x'): pass", "class X(foo=1): pass", "class X(int, foo=1): pass", "type('X', (), {}, foo=1)", "type('X', (Plugin,), {}, name='dyn')", "object.__init_subclass__(1)", "type()", "type(1, 2)", "type('X', 5, {})", "type(5, (), {})", "type('X', (), [])", "type('X', (5,), {})", "type('a\\0b', (), {})", "type('X', (), {1: 2})"):
    try:
        exec("r = " + src if src.startswith("type") else src)
        print(src, "ok")
    except Exception as e:
        print(src, "->", type(e).__name__, e)
print("dyn" in Plugin.registry)


class Named:
    def __set_name__(self, owner, name):
        owner.names = getattr(owner, "names", []) + [name]


class Fields:
    b = Named()
    a = Named()
    c = d = Named()


print(Fields.names)


class BadName:
    def __set_name__(self, owner, name): raise ValueError("no")


try:
    class Uses:
        f = BadName()
except Exception as e:
    print(type(e).__name__, e, repr(e.__cause__))
class AutoRepr(type):
    def __new__(m, n, b, ns):
        ns.setdefault("__repr__", lambda s: f"{n}({', '.join(f'{k}={v!r}' for k, v in vars(s).items())})")
        return super().__new__(m, n, b, ns)
class Pt(metaclass=AutoRepr):
    def __init__(s, x): s.x = x
print(Pt(3), [Pt("a")])
