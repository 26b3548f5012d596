cases = ["  x = 1", "if 1:\n    a\n  b", "if 1:\n\ta\n        b", "x = 1\n  y = 2", "def f():\n    a\n      b", "if 1:\n    a\n\tb", "class A:\n    def f(self):\n    pass", "if x:\n    pass\n   else:\n    pass",
         "for i in x:\n    a\n     b\n", "def f():\n  if 1:\n      x\n    y\n", "while 1:\n", "try:\n    pass\nexcept:\npass", "if 1:\n  pass\nelse:\npass", "with x:\npass", "def f(\n  x):\npass", "try:\npass", "for x in y:\n  pass\nelse:\nz", "match x:\ncase 1: pass", "match x:\n  case 1:\n  pass", "if a:\n  pass\nelif b:\nc", "try:\n  pass\nfinally:\npass", "class A:\n# comment only\n", "if 1:\n    # only comment\n", "\tx\n  y"]
for src in cases:
    try:
        compile(src, "<src>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "->", type(e).__name__, "|", e.msg, "|", e.lineno, e.offset)
ok = ["if 1:\n    pass\n  # odd comment\n", "if 1: pass\n\n   \n", "if 1:\n\n    x = 1\n\n\n    y = 2\n", "if 1:\n  a = 1; b = 2;\n", "x = (1,\n2,\n     3)\n", "if 1:\n\tpass\n", "if 1:\r\n  pass\r\n", "if 1:\n  pass\n\\\n\n", "\f\nx = 1", "def f():\n  return 1\n\n\n# end"]
for src in ok:
    try:
        compile(src, "<src>", "exec")
        print(repr(src), "compiles")
    except SyntaxError as e:
        print(repr(src), "->", type(e).__name__, e.msg, e.lineno, e.offset)
print(issubclass(IndentationError, SyntaxError), issubclass(TabError, IndentationError), TabError.__mro__[1:4])
