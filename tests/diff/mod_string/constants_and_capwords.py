import string
for n in ("ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits", "punctuation", "whitespace", "printable"):
    print(n, repr(getattr(string, n)), len(getattr(string, n)))
print(string.capwords("hello  wORLD foo"), string.capwords("a-b-c", "-"), string.capwords(" lead"), string.capwords(""), string.capwords("x,y z", sep=","))
f = string.Formatter()
print(f.format("{0} {1!r} {a:>5} {b[0]}", 1, "x", a=2, b=[3]), f.vformat("{} {k}", (1,), {"k": 2}), f.format("{{}}"), list(f.parse("a{b!r:c}d{{e}} {}")), list(f.parse("")), f.format("{:{}}", 5, 3))
class MyF(string.Formatter):
    def get_value(self, key, args, kw): return kw.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kw)
    def convert_field(self, v, c): return v.upper() if c == "u" else super().convert_field(v, c)
    def format_field(self, v, spec): return f"[{v}]" if spec == "br" else super().format_field(v, spec)
    def check_unused_args(self, used, args, kw): self.used = used
m = MyF()
print(m.format("{a!u} {b} {0:br}", 5, a="x"), sorted(map(str, m.used)), f.get_field("0.real", (5,), {}), f.get_value(0, (7,), {}), f.get_value("k", (), {"k": 8}), f.convert_field("a", "r"), f.convert_field(5, None))
for e in ("f.format()", "f.format('{}')", "f.format('{a}')", "f.format('{0!z}', 1)", "f.format('{', 1)", "f.format('{0} {}', 1, 2)", "f.vformat('{}')", "f.convert_field(1, 'q')", "list(f.parse('{'))", "list(f.parse('}'))", "string.capwords(5)", "f.format('{:{:{}}}', 1, 2, 3)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
print(sorted(n for n in dir(string) if not n.startswith("_")))
caesar = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[3:] + string.ascii_lowercase[:3])
print("hello xyz".translate(caesar), all(c in string.printable for c in "abc\n"), "".join(c for c in "a1!b" if c not in string.punctuation), [c for c in string.whitespace], "5" in string.digits, "".join(sorted(set(string.hexdigits.lower()))))
