e = ValueError("a", 1, [2])
print(e.args, str(e), repr(e), e.args[2][0], len(e.args))
e = ValueError()
print(e.args, repr(str(e)), repr(e), bool(e))
k = KeyError("key with 'quotes'")
print(str(k), repr(k), k.args[0], f"{k}", "%s" % k, KeyError(1), KeyError(), KeyError("a", "b"))
try: {}["missing"]
except KeyError as x: print(x.args, x)
try: [][5]
except IndexError as x: print(x.args, x)
try: int("zz")
except ValueError as x: print(x.args)
try: None.foo
except AttributeError as x: print(x.args, x.name, x.obj)
try: undefined_name
except NameError as x: print(x.args, x.name)
try: import nope_mod
except ImportError as x: print(x.args, x.name, x.path, x.msg)
try: 1 + "a"
except TypeError as x: print(x.args)
try: next(iter([]))
except StopIteration as x: print(x.args, x.value)
try: raise SystemExit("bye")
except SystemExit as x: print(x.args, x.code)
try: b"\xff".decode()
except UnicodeDecodeError as x: print(x.args, x.start, x.reason)
try: compile("x =", "f", "exec")
except SyntaxError as x: print(x.msg, x.filename, x.lineno, x.offset, x.text, x.args)
class E(Exception):
    default = "default message"
    def __init__(self, msg=None, **ctx):
        super().__init__(msg or self.default)
        self.__dict__.update(ctx)
e = E(code=5, user="u")
print(e, e.code, e.user, vars(e), e.args)
e.args = (1, 2)
print(e, repr(e))
print(E("x") == E("x"), e == e, hash(e) == hash(e), E in (E,), type(e).__name__, E.__name__, issubclass(E, Exception), isinstance(e, BaseException), e.__class__.__mro__[1].__name__)
errors = [ValueError("v"), KeyError("k")]
print(errors, [str(x) for x in errors], {type(x).__name__: x.args for x in errors}, sorted(errors, key=str))
try: raise errors[0]
except ValueError as x: print(x is errors[0])
def raiser(exc): raise exc
for exc in (TypeError, TypeError("inst"), TypeError("a", "b")):
    try: raiser(exc)
    except TypeError as x: print(x.args)
