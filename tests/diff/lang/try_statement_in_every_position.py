def a(x):
    try:
        return 10 / x
    except ZeroDivisionError:
        return "inf"
    except TypeError as e:
        return f"type: {e}"
print(a(2), a(0), a("x"), [a(v) for v in (5, 0, None)])
for i in range(4):
    try:
        if i == 1: continue
        if i == 3: break
        print("body", i)
    except Exception: print("never")
    else: print("else", i)
    finally: print("finally", i)
class C:
    try:
        v = int("x")
    except ValueError as e:
        v = f"class body: {e}"
    finally:
        w = 1
print(C.v, C.w, hasattr(C, "e"))
def gen():
    for x in (1, 0, 2):
        try: yield 1 / x
        except ZeroDivisionError: yield "div"
print(list(gen()))
def nested(n):
    try:
        try:
            if n == 1: raise KeyError("k")
            if n == 2: raise IndexError("i")
            return "fine"
        except KeyError as e:
            raise ValueError("from key") from e
        finally:
            print("inner finally", n)
    except (ValueError, IndexError) as e:
        return f"{type(e).__name__} cause={e.__cause__!r}"
    finally: print("outer finally", n)
print(nested(0), nested(1), nested(2))
with_lambda = (lambda f: (lambda *a: f(*a)))(lambda d, k: d[k])
try: with_lambda({}, "q")
except KeyError as e: print("lambda", e)
try: [int(v) for v in ["1", "y"]]
except ValueError as e: print("comp", e)
if True:
    try: raise RuntimeError("if block")
    except RuntimeError as e: print(e)
while True:
    try: break
    finally: print("leaving loop")
try:
    try: raise A_undefined
    except NameError as e: print(e)
except Exception: print("never")
e = "kept"
try: pass
except Exception as e: pass
print(e)
def ret_in_loop():
    for i in range(5):
        try:
            if i == 2: return i
        finally:
            if i == 2: print("cleanup on return")
print(ret_in_loop())
def cascade():
    errs = []
    for f in (lambda: 1 / 0, lambda: [][0], lambda: {}["k"], lambda: int("z"), lambda: None.x, lambda: undefined_thing):
        try: f()
        except Exception as err: errs.append(type(err).__name__)
    return errs
print(cascade())
