class CM:
    def __enter__(self):
        CM.__exit__ = lambda self, *a: print("replaced after lookup")
        return self
    def __exit__(self, *a):
        print("original exit", a[0])
with CM():
    pass
with CM():
    pass
class Raise:
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        if v is not None:
            v.args = ("changed in exit",)
            v.__context__ = None
        return False
try:
    with Raise():
        raise ValueError("original")
except ValueError as e:
    print(e)
class Truthy:
    def __bool__(self): raise KeyError("bool of exit result")
class R2(Raise):
    def __exit__(self, *a): return Truthy()
with R2():
    pass
print("no bool without exception")
try:
    with R2():
        raise ValueError("x")
except KeyError as e:
    print(e, repr(e.__context__))
class Del:
    def __enter__(self):
        global cm
        del cm
        return 1
    def __exit__(self, *a): print("exit runs")
cm = Del()
with cm as v:
    print(v, "cm" in globals())
