import types
ns = types.SimpleNamespace(a=1, b="x")
ns.c = [1]
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b="x", c=[1]), ns.__dict__, vars(ns), types.SimpleNamespace(), ns != 5)
del ns.a
try: ns.a
except AttributeError as e: print(e)
ns.me = ns
print(ns)
m = types.MappingProxyType({"a": 1})
print(m, m["a"], len(m), list(m), m.get("z"), m | {"b": 2}, m == {"a": 1}, "a" in m, m.copy(), list(reversed(m)), m.keys(), repr(m), type(m).__name__, hash(types.MappingProxyType) is not None)
for e in ("m['z']", "m.update({})", "types.MappingProxyType(5)", "types.MappingProxyType([])", "types.SimpleNamespace(1)", "types.SimpleNamespace(**{'a b': 1})", "types.FunctionType(5, {})", "types.MethodType(5, 1)", "types.MethodType(len, None)", "types.new_class('X', (int,), {}, lambda ns: ns.update(y=5))(7).y", "types.new_class('X').__name__", "types.new_class('X', (), {'metaclass': type}).__mro__[1]", "types.resolve_bases((int,))", "types.prepare_class('X', (int,))[0]", "types.CellType(5).cell_contents", "types.CellType().cell_contents", "types.ModuleType('mod').__name__", "types.ModuleType('mod', 'doc').__doc__", "types.ModuleType('mod')", "types.ModuleType()", "types.GenericAlias(list, (int,))", "types.UnionType", "type(int | str) is types.UnionType", "types.NoneType is type(None)", "types.EllipsisType", "types.NotImplementedType", "hash(m)", "ns < ns", "types.coroutine(5)", "types.get_original_bases" if False else "types.DynamicClassAttribute.__name__"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
try: m["q"] = 1
except TypeError as e: print(e)
mod = types.ModuleType("dyn", "A module.")
exec("x = 1\ndef f(): return x + 1", mod.__dict__)
print(mod.x, mod.f(), mod, mod.__doc__, isinstance(mod, types.ModuleType), sorted(n for n in dir(mod) if not n.startswith("_")))
try: mod.nope
except AttributeError as e: print(e)
def f(a, b=2): return a, b
g = types.FunctionType(f.__code__, {}, "renamed", (9,))
print(g(1), g.__name__, g.__defaults__)
bound = types.MethodType(lambda self, x: (self, x), "me")
print(bound(1), bound.__self__)
class A:
    pass
a = A()
a.hello = types.MethodType(lambda self: type(self).__name__, a)
print(a.hello())
checks = {"FunctionType": f, "LambdaType": lambda: 0, "BuiltinFunctionType": len, "MethodType": a.hello, "GeneratorType": (x for x in []), "ModuleType": types, "CodeType": f.__code__, "BuiltinMethodType": [].append, "WrapperDescriptorType": int.__add__, "MethodWrapperType": (1).__add__, "MethodDescriptorType": str.join, "ClassMethodDescriptorType": dict.__dict__["fromkeys"], "MemberDescriptorType": type("S", (), {"__slots__": ("q",)}).q, "NoneType": None, "SimpleNamespace": ns}
for n, v in checks.items(): print(n, isinstance(v, getattr(types, n)), getattr(types, n).__name__)
@types.coroutine
def co(): r = yield 1; return r
async def use(): return await co()
c = use()
print(c.send(None))
try: c.send("v")
except StopIteration as e: print(e.value)
print(sorted(n for n in dir(types) if n[0].isupper()))
