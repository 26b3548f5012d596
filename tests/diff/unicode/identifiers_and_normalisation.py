π = 3.14
größe = 2
Ωμ = "greek"
变量 = [1]
_é = 5
def función(año, *, niño=1): return año + niño
class Größe:
    ñ = "attr"
    def méthode(self): return self.ñ
print(π * größe, Ωμ, 变量, _é, función(1, niño=2), Größe().méthode(), Größe.__name__)
ﬁ = 1
print(fi, "fi" in globals(), "ﬁ" in globals())
ℌ = "script"
print(H, "H" in globals())
ªb = 7
print(ab, [n for n in globals() if n == "ab"])
for name in ("é", "e\u0301", "a·", "·a", "1a", "a b", "a-b", "变", "😀", "a😀", "ℼ", "_", "__", "ª", "²", "a²", "ⅷ", "a\u200d", "\u037a", "def", "match"):
    try:
        exec(f"{name} = 1", {})
        ok = True
    except SyntaxError as e:
        ok = e.msg
    print(ascii(name), name.isidentifier(), ok)
d = {}
exec("e\u0301 = 'composed'", d)
print(sorted(ascii(k) for k in d if not k.startswith("__")))
o = Größe()
setattr(o, "ﬁ", 1)
o.ﬂ = 2
print(sorted(ascii(k) for k in vars(o)), getattr(o, "fl"), hasattr(o, "fi"))
def kw(**k): return sorted(map(ascii, k))
print(kw(ﬁx=1, é=2), eval("π + größe"))
