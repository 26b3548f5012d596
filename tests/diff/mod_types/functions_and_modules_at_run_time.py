import types
counter = types.SimpleNamespace(n=0, log=[])
def bump(by=1):
    counter.n += by
    counter.log.append(by)
    return counter.n
print(bump(), bump(5), counter, vars(counter)["n"])
frozen = types.MappingProxyType({"a": 1, "b": [2]})
frozen["b"].append(3)
print(frozen, frozen.get("z", 0), "a" in frozen, sorted(frozen), {**frozen})
try: frozen["c"] = 1
except TypeError as e: print(e)
class Dog:
    def __init__(self, name): self.name = name
d = Dog("rex")
d.speak = types.MethodType(lambda self, s="woof": f"{self.name}: {s}", d)
print(d.speak(), d.speak("hi"), isinstance(d.speak, types.MethodType))
kinds = [bump, len, d.speak, Dog, (i for i in []), types, lambda: 0]
print([isinstance(k, types.FunctionType) for k in kinds], [isinstance(k, types.GeneratorType) for k in kinds], isinstance(types, types.ModuleType))
Made = types.new_class("Made", (Dog,), {}, lambda ns: ns.update(size=3, bark=lambda self: self.name * self.size))
print(Made("x").bark(), Made.__mro__[1].__name__, Made.size)
m = types.ModuleType("tools", "doc here")
m.helper = lambda v: v * 2
print(m.helper(4), m.__name__, m.__doc__, "helper" in dir(m))
print(isinstance(int | None, types.UnionType), isinstance(list[int], types.GenericAlias), types.NoneType is type(None))
