from collections import deque


def task(name, n, log):
    for i in range(n):
        log.append(f"{name}{i}")
        got = yield name
        if got:
            log.append(f"{name} got {got}")
    return f"{name} done"


def run(tasks):
    ready = deque(tasks)
    results = []
    while ready:
        t = ready.popleft()
        try:
            next(t)
            ready.append(t)
        except StopIteration as e:
            results.append(e.value)
    return results


log = []
print(run([task("a", 3, log), task("b", 1, log), task("c", 2, log)]))
print(log)


def averager():
    total = count = 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return total, count
        total += x
        count += 1
        avg = total / count


def grouper(results, key):
    while True:
        results[key] = yield from averager()


results = {}
data = {"h": [1.5, 2.5], "w": [10, 20, 30]}
for key, values in data.items():
    g = grouper(results, key)
    next(g)
    for v in values:
        g.send(v)
    try:
        g.send(None)
    except StopIteration:
        pass
print(results)


def lexer(text):
    tok = ""
    for c in text + " ":
        if c.isalnum():
            tok += c
            continue
        if tok:
            yield ("NUM" if tok.isdigit() else "NAME", tok)
            tok = ""
        if not c.isspace():
            yield ("OP", c)


def expr(toks):
    toks = list(toks)
    pos = 0

    def peek(): return toks[pos][1] if pos < len(toks) else None

    def eat():
        nonlocal pos
        pos += 1
        return toks[pos - 1]

    def atom():
        kind, v = eat()
        if v == "(":
            r = add()
            eat()
            return r
        return int(v)

    def mul():
        r = atom()
        while peek() in ("*", "/"):
            r = r * atom() if eat()[1] == "*" else r // atom()
        return r

    def add():
        r = mul()
        while peek() in ("+", "-"):
            r = r + mul() if eat()[1] == "+" else r - mul()
        return r
    return add()


print(list(lexer("x1 + (20*y)")))
print([expr(lexer(s)) for s in ("1+2*3", "(1+2)*3", "100/7-2", "2*(3+(4-1))*2")])
