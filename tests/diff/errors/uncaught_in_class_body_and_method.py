print("fact:", 'uncaught in class body and method')
class Base:
    registry = {}

    def __init_subclass__(cls, key=None, **kw):
        super().__init_subclass__(**kw)
        if key in Base.registry:
            raise ValueError(f"duplicate key {key!r}")
        Base.registry[key] = cls


class A(Base, key="a"):
    pass


class B(Base, key="b"):
    pass


print(sorted(Base.registry))


class C(Base, key="a"):
    value = 1
