d = {"a": 1}
class M:
    def keys(self):
        d["from keys"] = 1
        return ["x", "y"]
    def __getitem__(self, k):
        d.clear()
        return k * 2
d.update(M())
print(d)
class Bad:
    def keys(self): return 5
class Bad2:
    def keys(self): return ["k"]
class Bad3:
    def keys(self): raise ValueError("keys")
    def __getitem__(self, k): return 1
for b in (Bad(), Bad2(), Bad3()):
    try:
        d.update(b)
    except Exception as e:
        print(type(e).__name__, e)
def pairs():
    yield "p", 1
    d.clear()
    yield "q", 2
d.update(pairs())
print(d)
d.update(d)
print(d)
