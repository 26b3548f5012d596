cases = ["return 1", "yield 1", "break", "continue", "await x", "async with a: pass", "async for x in y: pass", "class A:\n return 1", "class A:\n yield 1", "if 1:\n break", "def f():\n break", "def f():\n continue", "for x in y:\n def f():\n  break", "for x in y:\n class A:\n  continue", "while 1:\n pass\nelse:\n break", "for x in y:\n try: pass\n finally: continue", "async def f():\n yield from x", "async def f():\n yield 1\n return 2", "def f():\n await x", "def f():\n async with a: pass", "def f():\n [x async for x in y]", "lambda: await x", "[await x for x in y]", "def f():\n return\n yield", "nonlocal x", "def f():\n nonlocal x", "def f():\n x = 1\n def g():\n  nonlocal y", "from x import *", "def f():\n from x import *", "class A:\n from x import *", "def f():\n import *", "from __future__ import nope", "x = 1\nfrom __future__ import annotations", "from __future__ import braces", "'doc'\nfrom __future__ import annotations", "from __future__ import (division, generators)", "from __future__ import *", "[(yield x) for x in y]", "[x for x in (yield)]", "def f():\n [(yield x) for x in y]", "class A:\n [(yield) for x in y]", "lambda: (yield)", "except: pass", "finally: pass", "try: pass", "try:\n pass\nelse:\n pass", "try:\n pass\nexcept:\n pass\nexcept ValueError:\n pass", "try:\n pass\nexcept* A:\n pass\nexcept B:\n pass", "try:\n pass\nexcept*:\n pass", "try:\n pass\nexcept A, B:\n pass", "try:\n pass\nexcept A as b.c:\n pass", "for x in y:\n try:\n  pass\n except* A:\n  break", "def f():\n try:\n  pass\n except* A:\n  return", "match x:\n case _: pass\n case 1: pass", "match x:\n case a: pass\n case b: pass", "match x:\n case a | b: pass", "match x:\n case [a, a]: pass", "match x:\n case {**a, 'b': 1}: pass", "match x:\n case 1 + 2: pass", "match x:\n case a.b(): pass", "match x:\n case [*a, *b]: pass", "match x:\n case A(x=1, x=2): pass", "match x:\n case {1: a, 1: b}: pass", "match x:\n case A(x=1, 2): pass", "match x:\n case (1 | b): pass", "match x:\n case -a: pass", "match x:\n case a as _: pass", "match x:\n case {a: 1}: pass", "match x:\n case f'': pass", "match x:\n case {**_}: pass", "match x:\n case 1 as 2: pass", "def f(*): pass", "def f(a, *): pass"]
for src in cases:
    try:
        compile(src, "<src>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "->", e.msg, e.lineno, e.offset)
src = "async def f():\n return [await x async for x in y if await z]\n"
print(compile(src, "<s>", "exec").co_name)
ns = {}
exec("def g():\n    for i in range(3):\n        try:\n            continue\n        finally:\n            print('fin', i)\n", ns)
ns["g"]()
for mode in ("exec", "eval", "single"):
    for src in ("1", "x = 1", "x = 1\ny = 2", "1; 2", "", "if 1: pass", "\n1\n"):
        try:
            compile(src, "<m>", mode)
            print(mode, repr(src), "ok")
        except SyntaxError as e:
            print(mode, repr(src), e.msg)
