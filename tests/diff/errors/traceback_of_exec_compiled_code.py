src = """
def inner(x):
    return 10 / x

def outer(x):
    return inner(x) + 1
"""
ns = {}
exec(compile(src, "<generated>", "exec"), ns)
print(ns["outer"](5))
try:
    exec("a = 1\nb = a / 0")
except ZeroDivisionError as e:
    print(e, e.__traceback__.tb_next.tb_lineno)
try:
    eval("1 +\\\n undefined_name_x")
except NameError as e:
    print(e)
print(sorted(k for k in ns if not k.startswith("__")))
ns["outer"](0)
