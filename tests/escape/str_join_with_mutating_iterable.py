l = ["a", "b", "c"]
def gen():
    for x in l:
        if len(l) < 6:
            l.append("z")
        yield x
print("-".join(gen()), l)
class S(str):
    def __str__(self):
        l.clear()
        return "evil"
l = [S("x"), S("y")]
print(",".join(l), len(l))
class L(list):
    def __iter__(self):
        self.clear()
        return iter(["i1", "i2"])
print("+".join(L("abc")))
class Bad:
    def __iter__(self): return self
    def __next__(self): raise KeyError("in next")
try:
    "".join(Bad())
except KeyError as e:
    print(e)
print(b"-".join(x for x in [b"a", bytearray(b"b")]))
