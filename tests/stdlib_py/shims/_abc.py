"""What _abc will offer, in Python (see NATIVES.md)."""


def abstracts(cls, namespace):
    names = [n for n, v in namespace.items() if getattr(v, "__isabstractmethod__", False)]
    for base in cls.__bases__:
        for n in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, n, None), "__isabstractmethod__", False):
                names.append(n)
    return frozenset(names)


def subclasses(cls):
    return type.__subclasses__(cls)


def has_methods(cls, *names):
    for n in names:
        for k in cls.__mro__:
            if n in k.__dict__:
                if k.__dict__[n] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


def set_pattern(cls, kind):
    pass  # CPython: __abc_tpflags__, only at class creation


def share_pattern(subclass, cls):
    pass
