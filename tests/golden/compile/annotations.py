"""The module's docstring."""
x: int = 1
y: list[str]
o.a: int


def f():
    z: int
    w: int = 2
    return w


class C:
    """The class's docstring."""
    field: int = 0
