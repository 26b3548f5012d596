class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": 42}

    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        cls = super().__new__(mcs, name, bases, dict(ns))
        cls.tag = kw.get("tag", "none")
        return cls

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)

    def method(cls): return f"meta method on {cls.__name__}"

    def __len__(cls): return 99

    def __getitem__(cls, k): return (cls.__name__, k)

    def __contains__(cls, x): return x == "in"

    def __iter__(cls): return iter("abc")

    @property
    def prop(cls): return "meta prop"


class A(metaclass=Meta, tag="T", extra=1):
    x = injected + 1

    def __init__(self, v): self.v = v


print(A.x, A.tag, A.injected, type(A).__name__, A.method(), len(A), A["k"], "in" in A, list(A), A.prop)
a = A(5)
print(a.v, isinstance(A, Meta), type(a) is A)
try:
    a.method()
except AttributeError as e:
    print(e)


class B(A):
    pass


print(type(B).__name__, B.tag)
Dyn = Meta("Dyn", (A,), {"y": 1}, tag="dyn")
print(Dyn.tag, Dyn.y, Dyn(1).v)


class Other(type): pass


for bases in ((A,),):
    try:
        class C(A, metaclass=Other): pass
    except TypeError as e:
        print(e)
try:
    class Bad(metaclass=5): pass
except TypeError as e:
    print(e)


def fn_meta(name, bases, ns, **kw):
    return (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)


class F(int, metaclass=fn_meta, z=1):
    q = 1


print(F)
