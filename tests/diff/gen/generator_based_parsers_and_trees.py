def tokens(s):
    num = ""
    for c in s:
        if c.isdigit() or c == ".":
            num += c
            continue
        if num:
            yield float(num) if "." in num else int(num)
            num = ""
        if not c.isspace():
            yield c
    if num:
        yield float(num) if "." in num else int(num)
def to_rpn(toks):
    prec = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    stack = []
    for t in toks:
        if isinstance(t, (int, float)):
            yield t
        elif t == "(":
            stack.append(t)
        elif t == ")":
            while stack and stack[-1] != "(":
                yield stack.pop()
            stack.pop()
        else:
            while stack and stack[-1] != "(" and (prec[stack[-1]] > prec[t] or prec[stack[-1]] == prec[t] and t != "^"):
                yield stack.pop()
            stack.append(t)
    yield from reversed(stack)
def evaluate(rpn):
    st = []
    for t in rpn:
        if isinstance(t, str):
            b, a = st.pop(), st.pop()
            t = {"+": lambda: a + b, "-": lambda: a - b, "*": lambda: a * b, "/": lambda: a / b, "^": lambda: a ** b}[t]()
        st.append(t)
    return st.pop()
for s in ("1 + 2 * 3", "(1+2)*3", "2^3^2", "10/4-1.5", "((2))", "8 - 3 - 2"):
    print(s, "=", evaluate(to_rpn(tokens(s))), list(to_rpn(tokens(s))))
def lines(text):
    yield from text.split("\n")
def indent_blocks(ls):
    stack = [(-1, root := {})]
    for l in ls:
        depth = len(l) - len(l.lstrip())
        while stack[-1][0] >= depth:
            stack.pop()
        stack[-1][1][l.strip()] = node = {}
        stack.append((depth, node))
    return root
tree = indent_blocks(lines("a\n  b\n    c\n  d\ne"))
print(tree)
def walk(t, path=""):
    for k, v in t.items():
        yield path + "/" + k
        yield from walk(v, path + "/" + k)
print(list(walk(tree)))
def csv(text):
    for row in text.splitlines():
        field, fields, quoted = "", [], False
        for c in row:
            if c == '"':
                quoted = not quoted
            elif c == "," and not quoted:
                fields.append(field)
                field = ""
            else:
                field += c
        yield fields + [field]
print(list(csv('a,b,c\n1,"x,y",3\n,,')))
