cases = ["if x\n  pass", "while True\n  pass", "for i in x\n  pass", "def f()\n  pass", "class A\n  pass", "class A(B)\n  pass", "try\n  pass\nexcept: pass",
         "with a as b\n  pass", "else:\n pass", "elif x:\n pass", "if x:\n pass\nelse\n pass", "try:\n pass\nfinally\n pass", "lambda x", "match x:\n case 1\n  pass", "def f:\n pass",
         "print(1", "print(1))", "x = [1, 2", "x = {1: 2", "x = (1, 2", "f(1, (2, 3)", "x = [1, 2)", "x = (1]", "{1, 2]", "x = )", "x = ]", "foo(a, b", "if (x:\n pass", "x = {'a': 1, 'b'}", "d = {1: }", "d = {1:, 2: 3}", "d = {: 1}", "x = {**}", "f(**)", "f(*)", "x = [*]",
         "try:\n pass\nexcept ValueError\n pass", "while x:\n", "def f():\n", "if 1:\nx = 1", "for x in y:\nprint(x)", "class A:\nx = 1", "async def f()\n pass"]
for src in cases:
    try:
        compile(src, "<src>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "->", type(e).__name__, "|", e.msg, "|", e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
try:
    compile("x = 1\ny = (2,\n  3\nz = 4\n", "<src>", "exec")
except SyntaxError as e:
    print(e.msg, e.lineno, e.offset, e.text)
    print(e, e.args)
    print(e.filename, e.print_file_and_line)
