cases = ["x = 'abc", 'x = "abc', "x = '''abc\ndef", 'x = """abc\n\n', "x = 'a\nb'", "x = (\n'abc\n)", "print('hello)", 'print("a" + "b)', "x = 'a\\", "x = r'\\'", "b'abc", "x = 'a' 'b", "'''a''", "x = \"\"\"a\"\"", "y = 1\nx = 'abc", "if 1:\n    x = 'abc\n", "x = 1 # 'fine", "x = '\\x1'", "x = '\\u123'", "x = '\\N{bad}'", "x = b'\\xg'", "x = 'ok\\\nline'", "x = 0b", "x = 1__2", "x = 0777", "x = 5_", "x = 1.e", "x = 1_e5", "a = 1\n  # c\n b = 2", "x = (1\n\n", "def f(:\n pass", "x = [1,\n2\n", "{'a': [1, 2}", "((1)", "x = foo(1, 2\ny = 3\n", "x = [\n 1,\n 2\nfor i in x:\n  pass", "d = {'a': 1,\n'b': 2\nprint(d)", "(a\nb)", "[a\nb]", "foo(a\nb)", "}", "x = (1, 2}", "\n\nx = '", "x = 'tab\there", "x = 1 \\ \ny", "x = \\\n", "\\\n1"]
for src in cases:
    try:
        compile(src, "<src>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "->", type(e).__name__, "|", e.msg.split(" (detected")[0] if "f'" in src else e.msg, "|", e.lineno, e.offset)
print("a\
b", 'c' "d" """e
f""", r'\'', "\\")
x = 1 + \
    2
print(x, (1 +
          2  # comment inside
          + 3), [
    4,
    5,
])
if x == 3 and \
        True:
    print("joined")
print("""a"b""c""" 'x', '''it's''', """\"""", '\'')
