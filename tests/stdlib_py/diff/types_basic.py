import types
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(types.__all__ if 0 else len(types.__all__), types.FunctionType is type(t), types.NoneType, types.SimpleNamespace(a=1, b="x"), types.MappingProxyType({1: 2}), list[int], type(int | str), types.EllipsisType)
C = types.new_class("C", (), {}, lambda ns: ns.update(x=1)); print(C, C.x, C.__module__)
class G:
    def __mro_entries__(self, bases): return (dict,)
g = G()
D = types.new_class("D", (g, object)); print(D.__mro__, D.__orig_bases__ == (g, object), types.resolve_bases((int, g)), types.resolve_bases((int,)))
class Bad:
    def __mro_entries__(self, bases): return 3
t(lambda: types.resolve_bases((Bad(),)))
class M(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): return {"kw": kw}
    def __new__(m, n, b, ns, **kw): return super().__new__(m, n, b, ns)
    def __init__(c, *a, **kw): pass
class M2(type): pass
X = types.new_class("X", (), {"metaclass": M, "z": 3}); print(X.kw, type(X).__name__); print(types.prepare_class("n", (X,), {"q": 1}))
t(lambda: types.prepare_class("n", (X, M2("Y", (), {})))); t(lambda: types.new_class("n", (int, str)))
class E:
    def __getattr__(self, n): return "meta"
class Mt(type):
    def __getattr__(cls, n): return "class " + n
class P(metaclass=Mt):
    @types.DynamicClassAttribute
    def v(self):
        "doc"
        return "inst"
    @v.setter
    def v(self, x): print("set", x)
p = P(); print(p.v, P.v); p.v = 3; t(lambda: delattr(p, "v")); print(P.__dict__["v"].__doc__)
@types.coroutine
def co():
    x = yield 1
    return x
async def main(): return await co()
m = main(); print(m.send(None))
try: m.send(5)
except StopIteration as e: print(e.value)
t(lambda: types.coroutine(3))
import copy
ns = types.SimpleNamespace(x=1); ns.y = [1]; print(ns, ns == types.SimpleNamespace(x=1, y=[1]), vars(ns))
