PROGRAM = """
push 1
store acc
push 5
store n
label loop
load n
jz end
load acc
load n
mul
store acc
load n
push 1
sub
store n
jmp loop
label end
load acc
print
"""
def assemble(text):
    code, labels = [], {}
    for line in text.split("\n"):
        op, *args = line.split() or [None]
        if op is None: continue
        if op == "label": labels[args[0]] = len(code)
        else: code.append((op, *args))
    return code, labels
def run(text, limit=1000):
    code, labels = assemble(text)
    stack, env, out, pc, steps = [], {}, [], 0, 0
    binary = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "lt": lambda a, b: int(a < b)}
    while pc < len(code):
        steps += 1
        if steps > limit: raise RuntimeError(f"step limit at {pc}")
        match code[pc]:
            case ("push", n): stack.append(int(n))
            case ("store", name): env[name] = stack.pop()
            case ("load", name): stack.append(env[name])
            case ("jmp", l): pc = labels[l]; continue
            case ("jz", l):
                if stack.pop() == 0: pc = labels[l]; continue
            case ("print",): out.append(stack.pop())
            case (op,) if op in binary: b, a = stack.pop(), stack.pop(); stack.append(binary[op](a, b))
            case other: raise SyntaxError(f"bad instruction {other}")
        pc += 1
    return out, steps
print(run(PROGRAM), run("push 2\npush 3\nlt\nprint"))
for bad in ("frob", "add", "load x", "label a\njmp a", "push x"):
    try: print(run(bad))
    except Exception as e: print(type(e).__name__, e)
