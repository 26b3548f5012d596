counter = 0


def bump():
    global counter, fresh
    counter += 1
    fresh = f"made {counter}"


bump()
bump()
print(counter, fresh)


def shadow():
    counter = 100

    def inner():
        global counter
        counter += 1
        return counter

    def inner2():
        nonlocal counter
        counter += 1
        return counter
    return inner(), inner2(), counter


print(shadow(), counter)


def deep():
    a = b = 0

    def l1():
        def l2():
            def l3():
                nonlocal a, b
                a, b = a + 1, b + 2
                return a, b
            return l3
        return l2
    f = l1()()
    return f(), f(), a, b


print(deep())


def globals_write():
    globals()["dynamic"] = [1]
    return dynamic


print(globals_write(), dynamic)


def del_global():
    global fresh
    del fresh


del_global()
print("fresh" in globals())
try:
    del_global()
except NameError as e:
    print(e)
for src in ["def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f(x):\n global x",
            "def f(x):\n nonlocal x", "def f():\n nonlocal zz", "nonlocal q", "def f():\n global a\n nonlocal a",
            "def f():\n for i in x: pass\n global i", "def f():\n x: int = 1\n global x",
            "global x; x: int", "class A:\n nonlocal y", "def f():\n import a\n global a"]:
    try:
        compile(src, "<s>", "exec")
        print("ok")
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)
