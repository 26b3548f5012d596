import sys
def trace(f):
    depth = 0
    def w(*a):
        nonlocal depth
        print("  " * depth + f"{f.__name__}{a}")
        depth += 1
        try: return f(*a)
        finally: depth -= 1
    return w
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
print(fact(4))
@trace
def fail(n):
    if n == 0: raise ValueError("bottom")
    return fail(n - 1)
try: fail(2)
except ValueError as e:
    tb, n = e.__traceback__, 0
    while tb: tb, n = tb.tb_next, n + 1
    print(n)
