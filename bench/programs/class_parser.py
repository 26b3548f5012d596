# A recursive-descent calculator: classes, methods, attributes, small strings.
class Node:
    pass


class Number(Node):
    def __init__(self, value):
        self.value = value

    def evaluate(self, env):
        return self.value


class Name(Node):
    def __init__(self, name):
        self.name = name

    def evaluate(self, env):
        return env[self.name]


class Binary(Node):
    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right

    def evaluate(self, env):
        left = self.left.evaluate(env)
        right = self.right.evaluate(env)
        if self.op == "+":
            return left + right
        if self.op == "-":
            return left - right
        if self.op == "*":
            return left * right
        return left // right if right else 0


class Parser:
    PRIORITY = {"+": 1, "-": 1, "*": 2, "/": 2}

    def __init__(self, text):
        self.tokens = text.replace("(", " ( ").replace(")", " ) ").split()
        self.position = 0

    def peek(self):
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def take(self):
        token = self.tokens[self.position]
        self.position += 1
        return token

    def atom(self):
        token = self.take()
        if token == "(":
            node = self.expression(1)
            self.take()
            return node
        return Number(int(token)) if token.isdigit() else Name(token)

    def expression(self, lowest):
        node = self.atom()
        while True:
            op = self.peek()
            priority = self.PRIORITY.get(op, 0)
            if priority < lowest:
                return node
            self.take()
            node = Binary(op, node, self.expression(priority + 1))


TEXT = "( a + 3 ) * ( b - 2 ) + c * ( a - b / ( 2 + c ) ) - 7 * ( a + b + c ) / ( 1 + a )"
total = 0
for round in range(12000):
    tree = Parser(TEXT).expression(1)
    for a in range(8):
        total += tree.evaluate({"a": a, "b": round % 13, "c": round % 7})
print(total)
