exec("a = 1; b = a + 1")
print(a, b)
g = {"x": 10}
exec("""
def f(n):
    return n * x

class C:
    y = x + 1
    def m(self): return f(self.y)

result = [f(i) for i in range(3)]
import math
z = math.floor(2.7)
""", g)
print(g["result"], g["C"]().m(), g["z"], g["C"].__module__, sorted(k for k in g if not k.startswith("__")))
l = {}
exec("p = 1\nq = [p for _ in range(2)] if False else 'ok'", {}, l)
print(l)
try:
    exec("p = 1\nq = [p for _ in range(2)]", {}, {})
except NameError as e:
    print(e)
def f():
    x = "local"
    exec("x = 'changed'; y = 5")
    d = {}
    exec("x = 'in d'", globals(), d)
    return x, d
print(f())
def g2():
    x = 1
    return eval("x + 1"), eval("[x for _ in range(1)]", {"x": 7}), eval("(lambda: 5)()")
print(g2())
print(eval("__name__"), eval("1 + 1", {"__builtins__": {}}))
for src, env in (("x", {}), ("[y for y in z]", {"z": "ab"})):
    try:
        print(src, eval(src, env))
    except NameError as e:
        print(src, "->", e)
codes = [compile("x + 1", "a", "eval"), compile("x = 5", "b", "exec"), compile("x", "c", "single")]
x = 1
print(eval(codes[0]), exec(codes[1]), x)
exec(codes[2])
print([c.co_filename for c in codes], [c.co_name for c in codes], codes[0].co_argcount, type(codes[0]).__name__)
def h(a, b=1, *c, d, **e):
    k = lambda: a
    z = 5
co = h.__code__
print(co.co_name, co.co_argcount, co.co_kwonlyargcount, co.co_posonlyargcount, co.co_varnames, co.co_flags & 0x0c, co.co_nlocals, co.co_qualname)
try:
    exec(co)
except TypeError as e:
    print(e)
exec(b"bytes_src = 'from bytes'")
print(bytes_src)
exec("# -*- coding: utf-8 -*-\nenc = 'é'")
print(enc, eval(b"1 + 1"), eval("'\u00e9'"), eval(" 5\n\n"))
exec("")
exec("\n# only comment\n")
exec("if 1:\n\tprint('tabbed')\n")
