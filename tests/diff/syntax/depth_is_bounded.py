def attempt(name, src):
    try:
        r = eval(src)
        print(name, "ok", type(r).__name__)
    except (SyntaxError, RecursionError, MemoryError) as e:
        print(name, "refused", isinstance(e, (SyntaxError, MemoryError, RecursionError)))


attempt("parens 50", "(" * 50 + "1" + ")" * 50)
attempt("lists 50", "[" * 50 + "]" * 50)
attempt("minus 50", "-" * 50 + "1")
attempt("parens many", "(" * 100000 + "1" + ")" * 100000)
attempt("lists many", "[" * 100000 + "]" * 100000)
attempt("open only", "(" * 100000)
attempt("dicts many", "{1:" * 100000 + "1" + "}" * 100000)
attempt("mixed", "([{" * 30000)
try:
    compile("(" * 300 + ")" * 300, "<s>", "eval")
except SyntaxError as e:
    print(e.msg)
x = 1
src = "x" + "+x" * 500
print(eval(src), eval("x" + " and x" * 1000), eval("[" + "1," * 5000 + "]")[4999])
print(len(eval("{" + ",".join(f"{i}: {i}" for i in range(2000)) + "}")))
print(eval("'a'" * 1000) == "a" * 1000)
deep_if = "".join(" " * i + "if 1:\n" for i in range(20)) + " " * 20 + "x = 2\n"
exec(deep_if)
print(x)
try:
    compile("".join(" " * i + "if 1:\n" for i in range(101)) + " " * 101 + "x = 2\n", "<s>", "exec")
except SyntaxError as e:
    print(type(e).__name__, e.msg)
