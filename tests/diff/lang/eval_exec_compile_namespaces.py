print(eval("1 + 2"), eval("x * 2", {"x": 21}), eval("x + y", {"x": 1}, {"y": 2}))
ns = {}
exec("a = 1\ndef f(): return a + 1\nclass K: pass", ns)
print(sorted(k for k in ns if k != "__builtins__"), ns["f"](), "__builtins__" in ns)
ns2 = {"a": 10}
loc = {}
exec("b = a + 1; c = b", ns2, loc)
print(loc, "b" in ns2)
code = compile("z = 3\nz * 2", "<src>", "exec")
print(exec(code), z)
code = compile("7 * 6", "<expr>", "eval")
print(eval(code), code.co_filename, code.co_name)
code = compile("print('shown'); 5", "<one>", "single")
exec(code)
print(eval("[i for i in range(3)]"), eval("lambda v: v + 1")(1), eval(" 1 "), eval("\t2"))


def f():
    v = 5
    exec("v = 6")
    w = eval("v + 1")
    return v, w, sorted(locals())


print(f())


def g():
    l = locals()
    q = 1
    return l, type(locals()).__name__, sorted(locals())


print(g()[1:])
for src in ["x = 1", "", "1 +", "return 1", "for i in x: pass", "1; 2", "(", "import os", "1\n2", "\n\n3"]:
    try:
        print(repr(src), eval(src))
    except SyntaxError as e:
        print(repr(src), e.msg, e.filename, e.lineno, e.offset)
for args in [(5,), (None,), ("1", {}, {}, {})]:
    try:
        print(eval(*args))
    except Exception as e:
        print(type(e).__name__, e)
for args in [("1", "f", "bad"), ("1", "f"), (1, "f", "exec")]:
    try:
        compile(*args)
    except Exception as e:
        print(type(e).__name__, e)
exec("def later():\n  return undefined_in_exec", g2 := {})
try:
    g2["later"]()
except NameError as e:
    print(e)


class M(dict):
    def __missing__(self, k): return f"<{k}>"


print(eval("foo", {}, M()), eval("bar + foo", {}, M(bar="B")))
exec("print(__name__)", {"__name__": "custom"})
