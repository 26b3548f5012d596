def t(f):
    try: print("ok", f())
    except AssertionError as e: print(type(e).__name__, len(e.args), repr(str(e)))
def a1(): assert True; return 1
def a2(): assert False
def a3(): assert False, "message"
def a4(): assert 1 == 2, f"{1} != {2}"
def a5(): assert [], ["list", "message"]
def a6(): assert None, None
def a7(): assert 0, ("a", "b")
def a8(): assert "", ValueError("as message")
def a9(): assert not [1], {"k": "v"}
def a10(): assert (lambda: False)(), (lambda: "computed")()
for f in (a1, a2, a3, a4, a5, a6, a7, a8, a9, a10): t(f)
class B:
    def __bool__(self): print("bool called"); return False
class M:
    def __str__(self): return "str of message"
def a11(): assert B(), M()
t(a11)
evaluated = []
def msg(): evaluated.append(1); return "m"
assert True, msg()
print(evaluated)
try: assert False, msg()
except AssertionError: print(evaluated)
try: assert False, 1 / 0
except ZeroDivisionError as e: print("message raised", e)
x = 5
assert x > 3 and x < 10
assert isinstance(x, int), "int"
assert x in (1, 5), "member"
AssertionErrorSaved = AssertionError
AssertionError = ValueError
try: assert False, "real one"
except AssertionErrorSaved as e: print("still the builtin", e)
del AssertionError
print(__debug__)
if __debug__: print("debug branch")
