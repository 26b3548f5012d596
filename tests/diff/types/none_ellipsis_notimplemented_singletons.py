print(None, repr(None), bool(None), type(None), None is None, None == None, None != 0, [None] == [None], type(None)() is None)
print(..., type(...), type(...)() is ..., bool(...), hash(...) == hash(...), str(...), [...], {...: 1})
print(NotImplemented, type(NotImplemented), type(NotImplemented)() is NotImplemented, repr(NotImplemented))
for e in ["None + 1", "None < None", "None()", "None[0]", "None.x", "len(None)", "iter(None)", "for_x", "None.x.y", "type(None)(1)", "type(...)(1)", "None in None", "-None", "int(None)", "not_impl", "'a' + None", "None * 2", "None.__bool__()", "None.__repr__()", "None.__eq__(None)", "None.__eq__(1)", "None.__class__", "...[0]", "... + 1", "..()"]:
    if e in ("None[0]", "None()", "...[0]"):
        e = f"(lambda v: v{e[-3:] if '[' in e else '()'})({e.split('[')[0].replace('()', '')})"
    try:
        print(e, eval(e))
    except SyntaxError as ex:
        print(e, "-> SyntaxError", ex.msg)
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
for base in ("type(None)", "type(...)", "type(NotImplemented)", "bool", "range", "slice", "memoryview", "type(lambda: 0)", "type(x for x in ())", "type(len)"):
    try:
        exec(f"class Sub({base}): pass")
        print(base, "ok")
    except TypeError as ex:
        print(base, "->", ex)
for src in ["None = 1", "def f(None): pass", "None.x = 1", "... = 1", "def None(): pass", "class None: pass", "for None in []: pass", "import None", "f(None=1)", "x.None", "lambda None: 0", "with a as None: pass", "[None for None in x]", "(None := 1)", "__debug__ = 1", "def f(__debug__): pass", "f(__debug__=1)", "x.__debug__ = 1", "False, x = 1, 2", "global None", "del None", "None += 1", "None: int = 1", "True: int"]:
    try:
        exec(src)
    except SyntaxError as ex:
        print(src, "->", ex.msg)
    except Exception as ex:
        print(src, "->", type(ex).__name__, ex)


def nothing():
    pass


def bare():
    return


print(nothing(), bare(), [].append(1), print(end=""), (lambda: None)(), nothing() is bare())
