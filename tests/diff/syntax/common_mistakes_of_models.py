cases = ["print 'hello'", "print x", "print 1, 2", "exec 'x'", "print x if y", "x++", "x--", "++x", "x =+ 1", "x ? y : z", "a && b", "a || b", "!x", "if !x: pass", "x <> y", "x === y", "x => y", "if x == 1 then: pass", "else if x: pass", "function f(): pass", "var x = 1", "let y = 2", "const z = 3", "int x = 5", "for (i = 0; i < 5; i++): pass", "for i = 1 to 10: pass", "foreach x in y: pass", "switch x:\n pass", "do:\n pass\nwhile x", "def f() {\n return 1\n}", "x = 5;", "x = 5;;", "; x", "import a, b,", "from a import", "from a import b c", "from a import (b, c", "from a import b, c,", "import a.b as c.d", "import", "from import x", "from .a import b; x = ", "raise X, 'msg'", "raise X from", "assert", "assert x,", "del", "global", "global x.y", "return = 5", "x = yield = 2", "x = if", "x = 1 if y", "x = 1 if y else", "x = [1 2 3]", "x = (1 2)", "x = {1 2}", "x = {'a' 1}", "x = {'a': 1 'b': 2}", "x = {'a': 1, 'b': 2", "'abc' 'def' x", "x 'abc'", "5 x", "x y", "x y z", "a b = 1", "$x", "x = $y", "x?", "`x`", "x = 5 5", "a.1", "a.", ".a", "a..b", "x = 'it's'", "x = \"a\"b\"", "x = 'a' + ", "x = * 5", "x = / 5", "x = ,", "x = 1,,2", "(,)", "[,]", "{,}", "x[]", "x[,]", "x[1:2:3:4]", "x[:, :]", "not", "not not", "a not b", "a is not not b", "a in not b", "1 not in x", "lambda", "lambda:", "async x", "await", "async lambda: 1", "class A: def f(self): pass", "if x: if y: pass", "while x: for y in z: pass", "x = while", "with", "with x", "with x as", "with x as y, : pass", "with (a as b, c as d): pass", "with (a, b) as c: pass", "try: x except: y", "pass pass", "break continue", "True = False", "x = True False", "yield", "\\", "x = \\ 1", "x = 1 \\", "# just a comment", "", "\n\n", "x = 0xZZ", "x = 1.2.3", "x = 10_", "1a = 5", "x = 1e", "“quoted”", "x = ‘a’", "x – y", "x\u00a0= 1", "\u200bx = 1", "é = 1", "x = €", "x = 😀", "a\x00b"]
for src in cases:
    try:
        compile(src, "<src>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "->", type(e).__name__, e.msg, e.lineno, e.offset, e.end_offset)
    except ValueError as e:
        print(repr(src), "->", e)
x = 3
print(--x, -x, +-+x, ~~x, not not x)
y = 1; z = 2;
print(y, z)
if x: print("one line"); print("two")
while x > 2: x -= 1
for i in range(2): print(i, end=" ")
else: print("done")
class A: a = 1; b = 2
def f(): return A.a; return 5
print(f(), A.b)
