"""Makes random Python programs that end, print what they compute, and are the same for the same seed.

Expressions are made by type, with a small share of deliberate confusion so that errors are compared too. Nothing
printed depends on addresses or time; loops and recursion are bounded by construction.
"""
import random

STRINGS = ["", "a", "abc", "Hello World", "x,y,,z", "  pad ", "été", "ß", "日本", "\U0001F600!", "12", "-7", "3.5",
           "a\\tb\\n", "ABC", "aXbXc", "the quick brown fox", "0", "%s-%d", "{}:{!r}", "é", "Ǆ", "\\x00z"]
FLOATS = ["0.0", "1.5", "-2.25", "1e10", "0.1", "3.14159", "1e-7", "-0.0", "1e16", "123456789.125", "float('inf')",
          "float('nan')", "2.5", "1e300", "5e-324"]
INTS = ["0", "1", "-1", "2", "3", "7", "10", "-13", "255", "1000", "2**31", "-2**63", "10**20", "2**64-1", "True"]
STR_UNARY = """upper lower title capitalize swapcase strip lstrip rstrip casefold split isalpha isdigit isspace isupper
islower isidentifier istitle isalnum isnumeric splitlines isprintable""".split()
SPECS = ["", "5", "<5", ">8", "^9", "*^11", "05", "+", ".2f", "8.3f", "e", "g", "x", "#x", "b", "#o", ",", "_", "+,.1f",
         "%", "c", "s", "10s", ".2s", "d", " d", "=+8", "08.2f", "n", "X", ".0f", ".3g", "G", "#b", "_x"]
PERCENT = ["%d", "%5d", "%-5d|", "%05d", "%x", "%s", "%r", "%10s|", "%.2f", "%e", "%g", "%+d", "%c", "%%%s", "%.3s", "%i", "%o"]
NAMES = "a b c d n s t x y z items table pairs total".split()


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.lines, self.depth = [], 0
        self.vars = {"int": [], "float": [], "str": [], "list": [], "dict": [], "set": [], "tuple": [], "bytes": []}
        self.functions, self.classes, self.generators = [], [], []
        self.counter = 0
        self.in_loop = self.in_function = self.nesting = 0

    def pick(self, items):
        return self.r.choice(items)

    def chance(self, p):
        return self.r.random() < p

    def emit(self, text):
        self.lines.append("    " * self.depth + text)

    def fresh(self, kind):
        self.counter += 1
        return f"{self.pick(NAMES)}{self.counter}"

    # ---- expressions ----

    def kind(self):
        return self.pick(["int", "int", "int", "float", "str", "str", "list", "list", "dict", "set", "tuple", "bytes"])

    def expr(self, kind, deep=3):
        if self.chance(0.012):
            kind = self.kind()
        known = self.vars[kind]
        if known and self.chance(0.45 if deep else 0.7):
            return self.pick(known)
        if deep <= 0:
            return self.literal(kind)
        if self.chance(0.06):
            return f"({self.expr(kind, deep - 1)} if {self.condition(deep - 1)} else {self.expr(kind, deep - 1)})"
        if self.functions and self.chance(0.08):
            return self.call(deep - 1)
        return getattr(self, "make_" + kind)(deep - 1)

    def any(self, deep=2):
        return self.expr(self.kind(), deep)

    def literal(self, kind):
        r = self.r
        if kind == "int":
            return self.pick(INTS) if self.chance(0.4) else str(r.randint(-20, 100))
        if kind == "float":
            return self.pick(FLOATS) if self.chance(0.5) else repr(round(r.uniform(-100, 100), r.randint(0, 6)))
        if kind == "str":
            return '"' + self.pick(STRINGS) + '"'
        if kind == "bytes":
            return self.pick(["b''", "b'abc'", "b'\\x00\\xff'", "bytes(3)", "b'a,b'", "bytes([1, 200])"])
        if kind == "list":
            return "[" + ", ".join(self.literal("int") for _ in range(r.randint(0, 4))) + "]"
        if kind == "tuple":
            return self.pick(["()", "(1,)", "(1, 'a')", "(3, 2, 1)", "(None, True, 2.5)"])
        if kind == "set":
            return self.pick(["set()", "{1, 2, 3}", "{'a', 'b'}", "frozenset({2, 9})", "{10, 20, -1}"])
        return self.pick(["{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'k': [1, 2], 'z': None}", "dict(a=1, b=2)"])

    def make_int(self, d):
        e = self.expr
        form = self.r.randint(0, 24)
        i = lambda: e("int", d)
        if form < 7:
            return f"({i()} {self.pick(['+', '-', '*', '//', '%', '&', '|', '^'])} {i()})"
        return self.pick([
            lambda: f"len({self.any(d)})", lambda: f"({i()} ** {self.r.randint(0, 6)})", lambda: f"(-{i()})",
            lambda: f"({i()} << {self.r.randint(0, 40)})", lambda: f"({i()} >> {self.r.randint(0, 9)})", lambda: f"abs({i()})",
            lambda: f"sum({e('list', d)})", lambda: f"int({e('float', d)})", lambda: f"int({e('str', d)!s})",
            lambda: f"{e('str', d)}.count({e('str', d)})", lambda: f"{e('str', d)}.find({e('str', d)})",
            lambda: f"min({i()}, {i()}, {i()})", lambda: f"max({e('list', d)}, default={i()})", lambda: f"round({e('float', d)})",
            lambda: f"{e('list', d)}.index({i()})", lambda: f"{e('list', d)}[{i()}]", lambda: f"({i()}).bit_length()",
            lambda: f"divmod({i()}, {i()})[{self.r.randint(0, 1)}]", lambda: f"hash({e('str', d)})",
            lambda: f"pow({i()}, {self.r.randint(0, 5)}, {self.pick(['7', '1000', '13'])})", lambda: f"ord({e('str', d)}[:1])",
            lambda: f"int({self.pick(['0x1f', '1_0', 'ff', '101'])!r}, {self.pick(['0', '2', '16', '10'])})",
            lambda: f"(~{i()})", lambda: f"hash({e('float', d)})", lambda: f"hash({e('tuple', d)})", lambda: f"{e('dict', d)}.get({i()}, {i()})",
            lambda: f"next(iter({e('list', d)}), {i()})", lambda: f"int({self.condition(d)})", lambda: f"round({i()}, -{self.r.randint(0, 3)})",
        ])()

    def make_float(self, d):
        f = lambda: self.expr("float", d)
        return self.pick([
            lambda: f"({f()} {self.pick(['+', '-', '*', '/', '%', '//'])} {f()})", lambda: f"({self.expr('int', d)} / {self.expr('int', d)})",
            lambda: f"float({self.expr('int', d)})", lambda: f"round({f()}, {self.r.randint(-2, 5)})", lambda: f"abs({f()})",
            lambda: f"float({self.expr('str', d)})", lambda: f"(-{f()})", lambda: f"max({f()}, {self.expr('int', d)})",
            lambda: f"sum([{f()}, {f()}])", lambda: f"({f()} ** {self.r.randint(-2, 3)})", lambda: f"float.fromhex({f()}.hex())",
            lambda: f"divmod({f()}, {f()})[0]",
        ])()

    def make_str(self, d):
        s = lambda: self.expr("str", d)
        r = self.r
        return self.pick([
            lambda: f"({s()} + {s()})", lambda: f"({s()} * {r.randint(0, 3)})", lambda: f"{s()}.{self.pick(STR_UNARY[:9])}()",
            lambda: f"{s()}[{self.slice(d)}]", lambda: f"str({self.any(d)})", lambda: f"repr({self.any(d)})",
            lambda: f"{s()}.replace({s()}, {s()})", lambda: f"{s()}.join([{s()}, {s()}])", lambda: f"{s()}.join(map(str, {self.expr('list', d)}))",
            lambda: f"{s()}.{self.pick(['ljust', 'rjust', 'center'])}({r.randint(0, 12)}, '*')", lambda: f"{s()}.zfill({r.randint(0, 9)})",
            lambda: f"format({self.any(d)}, {self.pick(SPECS)!r})", lambda: f"format({self.expr(self.pick(['int', 'float', 'str']), d)}, {self.pick(SPECS)!r})",
            lambda: self.fstring(d), lambda: f"({self.pick(PERCENT)!r} % {self.pick([self.expr('int', d), self.expr('float', d), s(), '(' + self.any(d) + ',)'])})",
            lambda: f"{s()}.partition({s()})[{r.randint(0, 2)}]", lambda: f"chr({self.expr('int', d)} % 1000)", lambda: f"{s()}[{r.randint(-3, 3)}]",
            lambda: f"'{{}}-{{:>4}}'.format({self.any(d)}, {self.expr('int', d)})", lambda: f"hex({self.expr('int', d)})", lambda: f"bin({self.expr('int', d)})",
            lambda: f"{s()}.encode().decode('{self.pick(['utf-8', 'latin-1'])}')", lambda: f"{s()}.expandtabs({r.randint(0, 5)})",
            lambda: f"ascii({s()})", lambda: f"type({self.any(d)}).__name__", lambda: f"{s()}.removeprefix({s()})", lambda: f"{s()}.translate({{97: 'Z', 98: None}})",
            lambda: f"{s()}.strip({s()})", lambda: f"'{{a!r}}/{{0[0]}}'.format({self.expr('list', d)}, a={self.any(d)})",
        ])()

    def fstring(self, d):
        parts = []
        for _ in range(self.r.randint(1, 3)):
            value = self.expr(self.pick(["int", "float", "str", "list"]), 0)
            if '"' in value or "'" in value or "\\" in value or "{" in value:
                value = str(self.r.randint(-5, 500))
            suffix = self.pick(["", "", "", "!r", "!s", "!a", "=", ":" + self.pick(SPECS), ":{w}".replace("{w}", "{" + str(self.r.randint(1, 9)) + "}")])
            parts.append(self.pick(["", " ", "v=", "{{}}"]) + "{" + value + suffix + "}")
        return 'f"' + "".join(parts) + '"'

    def make_bytes(self, d):
        b = lambda: self.expr("bytes", d)
        return self.pick([lambda: f"({b()} + {b()})", lambda: f"{b()}[{self.slice(d)}]", lambda: f"{self.expr('str', d)}.encode()",
                          lambda: f"({b()} * {self.r.randint(0, 3)})", lambda: f"bytes({self.expr('list', d)})", lambda: f"{b()}.replace(b'a', b'xx')",
                          lambda: f"bytes.fromhex({self.pick(['00ff', '6162', 'a', ''])!r})", lambda: f"{b()}.upper()", lambda: f"bytes(bytearray({b()}))",
                          lambda: f"({self.expr('int', d)} % 65536).to_bytes({self.r.randint(1, 4)}, '{self.pick(['big', 'little'])}')"])()

    def slice(self, d):
        def part():
            return "" if self.chance(0.4) else str(self.r.randint(-5, 6))
        return f"{part()}:{part()}" + (f":{self.pick(['1', '2', '-1', '-2', '3'])}" if self.chance(0.4) else "")

    def make_list(self, d):
        l = lambda: self.expr("list", d)
        return self.pick([
            lambda: "[" + ", ".join(self.any(d) for _ in range(self.r.randint(0, 4))) + "]", lambda: f"({l()} + {l()})",
            lambda: f"{l()}[{self.slice(d)}]", lambda: f"list(range({self.r.randint(-3, 5)}, {self.r.randint(-3, 9)}, {self.pick(['1', '2', '-1'])}))",
            lambda: f"sorted({l()}{self.pick(['', ', reverse=True', ', key=str', ', key=lambda v: (str(type(v)), str(v))', ', key=repr'])})", lambda: f"list(reversed({l()}))", lambda: self.comprehension(d, "[", "]"),
            lambda: f"list({self.any(d)})", lambda: f"{self.expr('str', d)}.split({self.pick(['', repr(','), 'None, 1', repr('a')])})",
            lambda: f"list(zip({l()}, {self.expr('str', d)}))", lambda: f"list(enumerate({self.expr('str', d)}, {self.r.randint(0, 3)}))",
            lambda: f"list(map(lambda v: (v, {self.any(0)}), {l()}))", lambda: f"list(filter(None, {l()}))", lambda: f"sorted({self.expr('dict', d)}, key=str)",
            lambda: f"list({self.expr('dict', d)}.{self.pick(['items', 'keys', 'values'])}())", lambda: f"[*{l()}, *{self.expr('tuple', d)}]",
            lambda: f"({l()} * {self.r.randint(0, 2)})", lambda: f"[v for v in {l()} if {self.condition(0)}]", lambda: f"{self.expr('bytes', d)}.split(b',')",
            lambda: f"list({self.pick(self.generators)}({self.expr('int', 0)}))" if self.generators else "[0]",
        ])()

    def comprehension(self, d, left, right):
        v = self.pick(["i", "j", "k"])
        source = self.pick([f"range({self.r.randint(0, 6)})", self.expr("list", d), self.expr("str", d)])
        body = self.pick([v, f"({v}, {v})", f"str({v})", f"{v} * 2", f"[{v}]", f"repr({v})"])
        tail = self.pick(["", "", f" if {v}", f" if {v} != {self.literal('int')}", f" for {v}{v} in range(2)"])
        return f"{left}{body} for {v} in {source}{tail}{right}"

    def make_tuple(self, d):
        return self.pick([lambda: f"({self.any(d)}, {self.any(d)})", lambda: f"tuple({self.expr('list', d)})", lambda: f"({self.expr('tuple', d)} + {self.expr('tuple', d)})",
                          lambda: f"{self.expr('tuple', d)}[{self.slice(d)}]", lambda: f"divmod({self.expr('int', d)}, {self.expr('int', d)})",
                          lambda: f"{self.expr('str', d)}.partition({self.expr('str', d)})", lambda: f"({self.expr('float', d)}).as_integer_ratio()"])()

    def make_set(self, d):
        s = lambda: self.expr("set", d)
        return self.pick([lambda: f"set({self.expr('list', d)})", lambda: f"({s()} {self.pick(['|', '&', '-', '^'])} {s()})", lambda: self.comprehension(d, "{", "}"),
                          lambda: f"set({self.expr('str', d)})", lambda: f"{s()}.{self.pick(['union', 'intersection', 'difference', 'symmetric_difference'])}({self.expr('list', d)})",
                          lambda: f"frozenset({self.expr('tuple', d)})", lambda: f"set({self.expr('dict', d)})"])()

    def make_dict(self, d):
        return self.pick([
            lambda: "{" + ", ".join(f"{self.expr(self.pick(['int', 'str', 'tuple']), d)}: {self.any(d)}" for _ in range(self.r.randint(0, 3))) + "}",
            lambda: f"dict(zip({self.expr('str', d)}, {self.expr('list', d)}))", lambda: f"{{k: v for k, v in enumerate({self.expr('str', d)})}}",
            lambda: f"{{**{self.expr('dict', d)}, 'extra': {self.any(d)}}}", lambda: f"({self.expr('dict', d)} | {self.expr('dict', d)})",
            lambda: f"dict.fromkeys({self.expr('list', d)}, {self.any(d)})", lambda: f"dict({self.expr('list', d)})",
            lambda: f"{{k: len(str(v)) for k, v in {self.expr('dict', d)}.items()}}"])()

    def condition(self, d=2):
        return self.pick([
            lambda: f"{self.expr('int', d)} {self.pick(['<', '<=', '==', '!=', '>', '>='])} {self.expr('int', d)}", lambda: f"{self.any(d)} in {self.expr(self.pick(['list', 'str', 'dict', 'set', 'tuple']), d)}",
            lambda: f"not {self.any(d)}", lambda: f"{self.expr('str', d)} < {self.expr('str', d)}", lambda: f"{self.expr('list', d)} == {self.expr('list', d)}",
            lambda: f"isinstance({self.any(d)}, {self.pick(['int', 'str', '(int, float)', 'list', 'bool', 'object'])})", lambda: f"0 < {self.expr('int', d)} <= {self.expr('int', d)}",
            lambda: f"({self.condition(0)} {self.pick(['and', 'or'])} {self.condition(0)})" if d else "True", lambda: f"{self.expr('str', d)}.{self.pick(STR_UNARY[10:18])}()",
            lambda: f"{self.expr('set', d)} <= {self.expr('set', d)}", lambda: f"any({self.expr('list', d)})", lambda: f"{self.expr('str', d)}.startswith({self.expr('str', d)})",
            lambda: f"{self.any(d)} is None", lambda: f"{self.expr('tuple', d)} < {self.expr('tuple', d)}", lambda: f"{self.expr('float', d)} > {self.expr('int', d)}",
        ])()

    def call(self, d):
        name, required, optional = self.pick(self.functions)
        args = [self.any(d) for _ in range(required)]
        for o in optional:
            if self.chance(0.4):
                args.append(f"{o}={self.any(d)}")
        if self.chance(0.04) and args:
            args.pop()
        if self.chance(0.05):
            args = [f"*{self.expr('list', d)}"]
        return f"{name}({', '.join(args)})"

    # ---- statements ----

    def block(self, n):
        self.depth += 1
        self.nesting += 1
        saved = {k: list(v) for k, v in self.vars.items()}
        for _ in range(n):
            self.statement()
        self.vars = saved
        self.depth -= 1
        self.nesting -= 1

    def assign(self):
        kind = self.kind()
        name = self.pick(self.vars[kind]) if self.vars[kind] and self.chance(0.3) else self.fresh(kind)
        self.emit(f"{name} = {self.expr(kind)}")
        if name not in self.vars[kind]:
            self.vars[kind].append(name)

    def augment(self):
        kind = self.pick(["int", "int", "float", "str", "list", "set"])
        if not self.vars[kind]:
            return self.assign()
        ops = {"int": ["+=", "-=", "*=", "//=", "%=", "&=", "|=", "^="], "float": ["+=", "-=", "*=", "/="], "str": ["+="],
               "list": ["+="], "set": ["|=", "&=", "-=", "^="]}
        self.emit(f"{self.pick(self.vars[kind])} {self.pick(ops[kind])} {self.expr(kind, 1)}")

    def mutate(self):
        kind = self.pick(["list", "dict", "set"])
        if not self.vars[kind]:
            return self.assign()
        v = self.pick(self.vars[kind])
        if kind == "list":
            forms = [f"{v}.append({self.any(1)})", f"{v}.extend({self.expr('list', 1)})", f"{v}.insert({self.r.randint(-2, 3)}, {self.any(1)})", f"{v}.reverse()",
                     f"{v}[{self.r.randint(-2, 2)}] = {self.any(1)}", f"{v}[{self.slice(0)}] = {self.expr('list', 1)}", f"del {v}[{self.slice(0)}]",
                     f"{v}.sort(key=repr)", f"print({v}.pop())", f"{v}.remove({self.expr('int', 0)})", f"{v}.clear()", f"{v}.sort()", f"{v} = {v}.copy()"]
        elif kind == "dict":
            forms = [f"{v}[{self.expr(self.pick(['int', 'str']), 1)}] = {self.any(1)}", f"print({v}.pop({self.expr('str', 0)}, {self.any(0)}))", f"{v}.update({self.expr('dict', 1)})",
                     f"print({v}.setdefault({self.expr('int', 0)}, {self.any(0)}))", f"del {v}[{self.expr('int', 0)}]", f"print({v}[{self.expr('str', 0)}])", f"print({v}.popitem())"]
        else:
            forms = [f"{v} |= {{{self.expr('int', 1)}}}", f"{v} = {v} | {self.expr('set', 1)}", f"{v}.discard({self.expr('int', 0)})", f"{v}.add({self.any(1)})"]
        self.emit(self.pick(forms))

    def show(self):
        forms = [lambda: f"print({self.any()})", lambda: f"print({self.any()}, {self.any()}, sep={self.pick(['', '|', ', '])!r})", lambda: f"print(repr({self.any()}), {self.condition()})",
                 lambda: f"print(sorted({self.expr('set')}, key=repr))", lambda: f"print({self.fstring(1)}, end='$\\n')", lambda: f"print(*{self.expr('list')})"]
        self.emit(self.pick(forms)())

    def branch(self):
        self.emit(f"if {self.condition()}:")
        self.block(self.r.randint(1, 3))
        if self.chance(0.4):
            self.emit(f"elif {self.condition()}:")
            self.block(self.r.randint(1, 2))
        if self.chance(0.5):
            self.emit("else:")
            self.block(self.r.randint(1, 2))

    def loop(self):
        if self.chance(0.75):
            v = self.fresh("int")
            kind = self.pick(["int", "str"])
            source = f"range({self.r.randint(0, 5)})" if kind == "int" else self.expr("str", 1)
            if self.chance(0.2):
                kind, source = "int", f"enumerate({self.expr('list', 1)}[:4])"
                self.emit(f"for {v}, other{v} in {source}:")
            else:
                self.emit(f"for {v} in {source}{'' if kind == 'int' else ''}:")
            saved = list(self.vars[kind])
            self.vars[kind].append(v)
            self.in_loop += 1
            self.block(self.r.randint(1, 3))
            self.in_loop -= 1
            self.vars[kind] = saved
        else:
            v = self.fresh("int")
            self.emit(f"{v} = {self.r.randint(0, 5)}")
            self.emit(f"while {v} > 0:")
            self.depth += 1
            self.emit(f"{v} -= 1")
            self.depth -= 1
            self.in_loop += 1
            self.block(self.r.randint(1, 3))
            self.in_loop -= 1
        if self.chance(0.2):
            self.emit("else:")
            self.block(1)

    def guarded(self):
        self.emit("try:")
        self.block(self.r.randint(1, 3))
        finals = self.chance(0.3)
        if not finals or self.chance(0.6):
            kind = self.pick(["Exception", "(TypeError, ValueError)", "ZeroDivisionError", "LookupError", "Exception", "Exception"])
            self.emit(f"except {kind} as error:")
            self.depth += 1
            self.emit("print(type(error).__name__, error)")
            if self.chance(0.1):
                self.emit("raise")
            if self.chance(0.1):
                self.emit("raise RuntimeError('chained') from error")
            self.depth -= 1
            if self.chance(0.3):
                self.emit("else:")
                self.block(1)
        if finals:
            self.emit("finally:")
            self.block(1)

    def isolated(self, make):
        """Runs make with the variables of a new function scope."""
        saved = (self.vars, self.in_loop)
        self.vars, self.in_loop = {k: [] for k in self.vars}, 0
        self.in_function += 1
        make()
        self.in_function -= 1
        self.vars, self.in_loop = saved

    def function(self):
        self.counter += 1
        name = f"f{self.counter}"
        required = self.r.randint(0, 2)
        optional = [f"o{i}" for i in range(self.r.randint(0, 2))]
        params = [f"p{i}" for i in range(required)] + [f"{o}={self.literal(self.kind())}" for o in optional]
        if self.chance(0.2):
            params.append("*rest")
        elif self.chance(0.1):
            params.append("*, key=None")
        if self.chance(0.15):
            params.append("**options")
        self.emit(f"def {name}({', '.join(params)}):")

        def body():
            for i in range(required):
                self.vars[self.kind()].append(f"p{i}")
            for o in optional:
                self.vars[self.kind()].append(o)
            self.block(self.r.randint(1, 4))
            self.depth += 1
            self.emit(f"return {self.any(1)}")
            self.depth -= 1
        self.isolated(body)
        if self.depth <= 1 and not self.in_function and not self.nesting:
            self.functions.append((name, required, optional))
        else:
            self.emit(f"print({name}({', '.join(self.any(0) for _ in range(required))}))")

    def generator(self):
        self.counter += 1
        name = f"g{self.counter}"
        self.emit(f"def {name}(n):")
        self.depth += 1
        self.emit(f"for i in range({self.r.randint(0, 4)}):")
        self.emit(f"    yield {self.pick(['i', '(i, n)', 'n', 'str(i)', '[i] * i'])}")
        if self.chance(0.5):
            self.emit(f"yield from {self.literal(self.pick(['list', 'tuple', 'str']))}")
        if self.chance(0.3):
            self.emit("try:")
            self.emit("    got = yield 'ask'")
            self.emit("    print('got', got)")
            self.emit("finally:")
            self.emit("    print('closing')")
        self.depth -= 1
        if self.depth <= 1 and not self.in_function and not self.nesting:
            self.generators.append(name)
        self.emit(f"print(list({name}({self.literal('int')})))")

    def klass(self):
        self.counter += 1
        name = f"C{self.counter}"
        base = f"({self.pick(self.classes)})" if self.classes and self.chance(0.4) else self.pick(["", "", "", "(list)", "(dict)", "(Exception)", "(int)", "(str)"])
        self.emit(f"class {name}{base}:")
        self.depth += 1
        plain = base == "" or base.startswith("(C")
        self.emit(f"shared = {self.literal(self.kind())}")
        if plain:
            self.emit("def __init__(self, value=1, *more):")
            self.emit(f"    self.value = {self.pick(['value', '[value]', '(value, more)', 'str(value)'])}")
            if self.chance(0.6):
                self.emit("def __repr__(self):")
                self.emit(f"    return {self.pick(['f{q}<{n} {{self.value}}>{q}', '{q}{n}({q} + repr(self.value) + {q}){q}']).format(q=chr(34), n=name)}")
            else:
                self.emit(f"__repr__ = lambda self: '{name}'")
        for dunder in self.r.sample(["eq", "lt", "add", "radd", "len", "getitem", "contains", "call", "iter", "bool", "hash", "str", "format", "getattr", "mul", "neg"], self.r.randint(0, 5)):
            body = {"eq": "(self, other): return {e}", "lt": "(self, other): return {c}", "add": "(self, other): return ('add', {e})", "radd": "(self, other): return ('radd', other)",
                    "len": "(self): return {n}", "getitem": "(self, key): return ('item', key)", "contains": "(self, key): return {c}", "call": "(self, *args): return args",
                    "iter": "(self): return iter({l})", "bool": "(self): return {c}", "hash": "(self): return {n}", "str": "(self): return {s}", "format": "(self, spec): return 'fmt' + spec",
                    "getattr": "(self, name): return name.upper()", "mul": "(self, n): return {e}", "neg": "(self): return 'neg'"}[dunder]
            if dunder == "getitem" and not plain:
                continue
            if dunder == "getattr" and not plain:
                continue
            self.isolated(lambda: self.emit(f"def __{dunder}__" + body.format(e=self.any(0), c=self.condition(0), n=self.r.randint(0, 9), l=self.literal("list"), s=self.literal("str"))))
        if self.chance(0.5):
            self.emit("@" + self.pick(["property", "staticmethod", "classmethod"]))
            self.emit("def extra(*args):")
            self.emit("    return len(args)")
        if self.chance(0.3) and plain:
            self.emit("def __enter__(self):")
            self.emit("    print('enter')")
            self.emit("    return self")
            self.emit("def __exit__(self, *details):")
            self.emit("    print('exit', details[0])")
            self.emit(f"    return {self.pick(['True', 'False', 'None'])}")
        self.depth -= 1
        if self.depth <= 1 and not self.in_function and not self.nesting and plain:
            self.classes.append(name)
        v = self.fresh("int")
        if plain:
            self.emit(f"{v} = {name}({self.any(1)})")
            uses = [f"print({v}.value)", f"print(len({v}))", f"print({v} + {self.any(0)})", f"print({self.any(0)} + {v})", f"print({v} == {self.any(0)}, {v} != {v})", f"print({v}[{self.any(0)}])",
                    f"print({v}(1, 2))", f"print(list({v}))", f"print(bool({v}))", f"print({v} < {v})", f"print({v}.missing)", f"print(sorted([{v}, {v}]) == [])", f"print({{{v}: 1}}[{v}])",
                    f"print(f'{{{v}!s:>12}}' if {name}.__str__ is not object.__str__ else 0)", f"print({v}.extra)" if self.chance(0.2) else f"print(isinstance({v}, {name}))",
                    f"print({v} in [{v}], 3 in {v})", f"with {v} as w: print(w.value + {self.literal('int')})", f"print(-{v})", f"print({v} * 2)", f"print('%s %r' % ({v}, {v}))",
                    f"{v}.added = 5; print(sorted(vars({v})))", f"del {v}.value; print({v}.value)", f"print([c.__name__ for c in {name}.__mro__])", f"print(getattr({v}, 'shared', 0), hasattr({v}, 'nothing'))"]
            for use in self.r.sample(uses, self.r.randint(1, 4)):
                self.emit("try:")
                for part in use.split("; "):
                    self.emit("    " + part)
                self.emit("except Exception as error:")
                self.emit("    print(type(error).__name__, error)")
        else:
            self.emit(f"{v} = {name}()")
            self.emit(f"print({v} == {name}(), {name}.__bases__[0].__name__, {name}.shared)")

    def matching(self):
        self.emit(f"match {self.any(1)}:")
        self.depth += 1
        for pattern in self.r.sample(["int(n) if n > 3", "[first, *others]", "{'a': inner}", "str() as text", "(1, _)", "None | True", "float()", "[]", "{'k': [one, two], **others}", "0 | 1 | 2"], 3):
            self.emit(f"case {pattern}:")
            self.emit(f"    print({pattern!r})")
        if self.chance(0.6):
            self.emit("case _:")
            self.emit("    print('default')")
        self.depth -= 1

    def unpack(self):
        a, b, c = (self.fresh("int") for _ in range(3))
        self.emit(self.pick([f"{a}, {b} = {self.expr('tuple', 1)}", f"{a}, *{b} = {self.expr('list', 1)}", f"*{a}, {b} = {self.expr('str', 1)}", f"({a}, {b}), {c} = ({self.expr('tuple', 0)}, {self.any(0)})"]))
        self.emit(f"print({a}, {b})")

    def statement(self):
        forms = [self.assign] * 5 + [self.show] * 6 + [self.augment] * 2 + [self.mutate] * 3 + [self.unpack]
        if self.nesting < 3:
            forms += [self.branch] * 2 + [self.loop] * 2 + [self.guarded] * 3 + [self.matching]
        if self.nesting < 2 and not self.in_loop:
            forms += [self.function, self.generator, self.klass]
        if self.in_loop and self.chance(0.1):
            forms = [lambda: self.emit(self.pick([f"if {self.condition(1)}: break", f"if {self.condition(1)}: continue"]))]
        self.pick(forms)()

    def program(self):
        for _ in range(self.r.randint(4, 14)):
            if self.chance(0.8):
                self.emit("try:")
                self.depth += 1
                self.statement()
                self.depth -= 1
                self.emit("except Exception as error:")
                self.emit("    print(type(error).__name__, error)")
            else:
                self.statement()
        for kind, names in self.vars.items():
            for name in names[:3]:
                self.emit(f"print({name!r}, {name if kind != 'set' else 'sorted(' + name + ', key=repr)'})")
        return "\n".join(self.lines) + "\n"


def make_program(seed):
    return Maker(seed).program()
