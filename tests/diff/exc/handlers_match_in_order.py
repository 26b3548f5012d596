class A(Exception): pass
class B(A): pass
class C(B): pass
class D(A, ValueError): pass
def which(e):
    try:
        raise e
    except C: return "C"
    except (B, KeyError) as x: return f"B or KeyError {x!r}"
    except ValueError: return "ValueError"
    except A: return "A"
    except Exception as x: return f"other {type(x).__name__}"
    except: return "bare"
for e in (A(), B(1), C(), D("d"), KeyError("k"), IndexError(), UnicodeError(), KeyboardInterrupt(), SystemExit(1), GeneratorExit(), A, C):
    print(which(e))
def order():
    try:
        try: raise B("inner")
        except C: return "never"
        finally: print("inner finally")
    except A as e: return f"outer caught {e}"
    else: return "never"
    finally: print("outer finally")
print(order())
def dyn(types):
    try: raise B("dynamic")
    except types: return "caught"
print(dyn(A), dyn((C, A)), dyn((C, KeyError, B)))
try: print(dyn(KeyError))
except B as e: print("passed", e)
try: dyn(())
except B as e: print("empty tuple catches nothing", e)
for bad in (5, "A", (A, 5), None):
    try: dyn(bad)
    except TypeError as e: print(e)
    except B as e: print("B", e)
def evaluated():
    print("evaluated only on error")
    return A
try: pass
except evaluated(): pass
try: raise B
except evaluated(): print("handled")
try:
    try: raise A("first")
    except A: raise KeyError("second")
    except KeyError: print("never: siblings do not catch")
except KeyError as e: print(repr(e), repr(e.__context__))
e = "outer"
try: raise A
except A as e: pass
try: e
except NameError as n: print(n)
