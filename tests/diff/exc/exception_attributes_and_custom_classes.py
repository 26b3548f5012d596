class ValidationError(ValueError):
    """Raised for bad input."""

    def __init__(self, field, msg, **extra):
        self.field, self.msg, self.extra = field, msg, extra
        super().__init__(f"{field}: {msg}")

    def __reduce__(self): return "custom"


class NoSuper(Exception):
    def __init__(self, a, b): self.total = a + b


class WithStr(Exception):
    def __str__(self): return f"<{'/'.join(map(str, self.args))}>"


class Eq(Exception):
    def __eq__(self, o): return True
    __hash__ = None


e = ValidationError("age", "negative", value=-1)
print(e, repr(e), e.args, e.field, e.extra, isinstance(e, ValueError), e.__doc__)
e = NoSuper(1, b=2) if False else NoSuper(1, 2)
print(e, repr(e), e.args, e.total)
print(WithStr(1, 2), repr(WithStr(1, 2)), [WithStr("x")])
e = ValueError("orig")
e.args = ("changed", 2)
print(e, repr(e))
try:
    e.args = 5
except TypeError as x:
    print(x)
e.args = "ab"
print(e.args)
e.custom = 1
print(e.custom, e.__dict__, vars(e))
e.add_note("n1")
e.add_note("n2")
print(e.__notes__)
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as x:
        print(x)
e.__notes__ = "not a list"
try:
    e.add_note("x")
except TypeError as x:
    print(x)
try:
    raise Eq("x")
except Eq as x:
    print("caught", x.args)
try:
    try:
        raise KeyError("k")
    except (ValueError, (TypeError, KeyError)):
        print("nested tuples")
except TypeError as x:
    print(x)
for bad in (5, "str", (5,), None, int, [ValueError]):
    try:
        try:
            raise KeyError("k")
        except bad:
            print("never")
    except TypeError as x:
        print(x)
    except KeyError:
        print("KeyError passes", bad)
class Meta(type):
    def __instancecheck__(cls, o): return True
class Fake(Exception, metaclass=Meta): pass
try:
    try:
        raise KeyError("real")
    except Fake:
        print("never: isinstance is not used")
except KeyError as x:
    print("right", x)
class New(Exception):
    def __new__(cls, *a): return ValueError("from new") if a else super().__new__(cls)
for a in ((), (1,)):
    try:
        raise New(*a)
    except Exception as x:
        print(type(x).__name__)
class NotExc(Exception):
    def __new__(cls): return 5
try:
    raise NotExc
except TypeError as x:
    print(x)
