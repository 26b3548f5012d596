class A: pass


one, txt, none, lst, tup = 1, "abc", None, [], (1,)
ops = ["1 + 'a'", "'a' + 1", "[] + ()", "() + []", "b'' + ''", "'' + b''", "1 - 'a'", "'a' * 'b'",
       "'a' * 1.5", "[1] * [1]", "1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "1.0 // 0", "1.0 % 0",
       "0 ** -1", "0.0 ** -1", "1 @ 2", "1 << -1", "1 >> -1", "1.5 << 1", "1 & 1.0", "~1.5", "-'a'", "+[]",
       "not_defined", "1 < 'a'", "[] < ()", "{} < {}", "None < 1", "1j < 2j", "A() < A()",
       "1 in 5", "5 in 'abc'", "'a' in b'abc'", "300 in b'a'", "one()", "txt()", "none()", "[][0]", "()[1]",
       "'a'[5]", "{}['k']", "{1: 2}[[]]", "lst[1.0]", "lst['a']", "txt['a']", "tup[None]",
       "one[0]", "none[0]", "len(5)", "iter(5)", "next(5)", "hash([])", "hash({})", "{[]: 1}", "{{}}",
       "{1, []}", "5 .x", "'a'.foo", "None.foo", "[].push", "len.x", "print.y", "divmod(1, 0)",
       "pow(2, -1, 4)", "2 ** 'a'", "pow(1, 2, 'a')", "1j % 2", "1j // 2", "divmod(1j, 2)", "complex('x')",
       "range(5) + 1", "{} + {}", "{} | []", "set() + set()", "set() | [1]", "object() + 1", "A() + 1",
       "1 + A()", "A() += 1", "A() @ A()", "A()[0]", "A()()", "len(A())", "iter(A())", "-A()", "A()[1:2]",
       "A in A", "1 in A()", "abs('a')", "round('a')", "int([])", "float([])", "lambda: 0 < 1",
       "print - 1", "0 in one", "lst + tup", "txt + one", "one + txt", "tup + lst", "none + one", "one - none", "(1).real + len", "range + 1", "type + type", "A + A", "1.5 % 'a'", "[] % 1"]
for src in ops:
    try:
        r = eval(src)
        print(src, "=", r if not callable(r) else "callable")
    except SyntaxError as e:
        print(src, "-> SyntaxError", e.msg)
    except Exception as e:
        print(src, "->", type(e).__name__, e)
for src in ["x = 1; x += 'a'", "x = []; x += 5", "x = 'a'; x -= 'b'", "x = (); x[0] = 1", "x = 'a'; x[0] = 'b'",
            "x = 1; x[0] = 1", "x = 1; del x[0]", "x = 1; x.y = 2", "x = 1; del x.y", "x = [1]; del x[3]",
            "x = {}; del x['q']", "x = [1]; x[1] = 2", "x = range(3); x[0] = 1", "x = b'a'; x[0] = 1",
            "x = []; x.y = 1", "x = len; x.y = 1", "x = A(); del x.y", "x = A(); x[0] = 1",
            "x = 2; x @= 3", "x = None; x += 1", "x = {}; x |= 5", "x = set(); x |= [1]", "int.x = 1", "del int.x"]:
    try:
        exec(src)
        print(src, "ok")
    except Exception as e:
        print(src, "->", type(e).__name__, e)
