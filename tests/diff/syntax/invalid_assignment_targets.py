cases = ["1 = x", "f() = 1", "a + b = c", "'s' = 1", "None = 1", "True = 1", "(a, 1) = x", "[a, f()] = x", "a if b else c = 1", "-x = 1", "not x = 1", "lambda: 0 = 1", "x == 1 = 2", "{} = 1", "{a} = 1", "a.b() = 1", "f'{x}' = 1", "... = 1", "(yield) = 1", "a and b = 1", "x < y = 1", "[i for i in x] = 1", "(x for x in y) = 1", "{a: b} = 1", "*a = 1", "*a, *b = 1", "a, b += 1", "(a, b) += 1", "f() += 1", "1 += 1", "[a] += 1", "x = 1 = y", "x = y = f()", "a = b + 1 = c", "(a := 1) = 2", "a := 1", "(a.b := 1)", "(a[0] := 1)", "(1 := 2)", "f(a := 1)", "x = a := 1", "(a, b := 1)", "print(a.b = 1)", "f(a.b=1)", "f(1=2)", "f(True=1)", "f(a+b=1)", "f(x()=1)", "for 1 in x: pass", "for f() in x: pass", "for x+1 in y: pass", "with a as 1: pass", "with a as f(): pass", "with a as (b, 1): pass", "[x for 1 in y]", "[x for f() in y]", "import a as 1", "import a as b.c", "except_x: int: 5", "f(): int = 1", "(a, b): int", "[a]: int = 1", "a, b: int", "def f(1): pass", "del x()", "if x = 1: pass", "while x = 1: pass", "x = (y = 1)", "f(a, b=1, c)", "f(**a, *b)", "f(**a, b)", "a = yield = 1", "await x = 1", "if x.y = 1: pass", "[a = 1]", "{a = 1}", "elif_ = 3 = 4"]
for src in cases:
    try:
        compile(src, "<src>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "->", e.msg, e.offset, e.end_offset)
a = [0, 1]
(x), [y], (z,) = 1, [2], (3,)
(a[0]), (b) = "p", "q"
print(x, y, z, a, b)
for a[1] in range(3):
    pass
print(a)
for (i, [j, *k]) in [(1, (2, 3, 4))]:
    print(i, j, k)
[w for a[0] in [7]] if False else print(a)
