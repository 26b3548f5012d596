counter = 0
names = ["a"]
def inc():
    global counter
    counter += 1
    names.append(f"n{counter}")
    return counter
print(inc(), inc(), counter, names)
def shadow():
    counter = "local"
    names = ["local"]
    return counter, names
print(shadow(), counter, names[:1])
def read_then_local():
    try:
        print(counter)
        counter = 1
    except UnboundLocalError as e:
        return str(e)
print(read_then_local())
def make_global():
    global created_here, also
    created_here = also = "made"
make_global()
print(created_here, also, "created_here" in globals(), "nope" in globals())
def nested():
    x = 1
    def inner():
        global x
        x = "global x"
        return x
    return inner(), x
print(nested(), x)
globals()["dyn"] = 5
print(dyn, globals().get("zz", "none"), type(globals()).__name__, globals() is globals())
def loc():
    a, b = 1, 2
    d = locals()
    c = 3
    return sorted(d), sorted(locals())
print(loc())
class K:
    global from_class
    from_class = 1
    y = counter
    def m(self): return counter, from_class
print(from_class, K.y, K().m(), hasattr(K, "from_class"))
for loop_var in range(2): pass
[comp_var for comp_var in range(2)]
print(loop_var, "comp_var" in globals(), [n for n in ("inc", "K", "loc") if n in globals()])
if (walrus := 10) > 5: pass
with_name = [w2 := i for i in range(3)]
print(walrus, w2, with_name)
del dyn
try: dyn
except NameError as e: print(e)
lam = lambda: later_defined
later_defined = "defined later"
print(lam())
def recursive_global(n): return 0 if n == 0 else 1 + recursive_global(n - 1)
old = recursive_global
recursive_global = lambda n: "replaced"
print(old(3) if False else "", end="")
try: print(old(3))
except TypeError as e: print(e)
print(__name__, __doc__, "__builtins__" in globals() or True, __debug__)
import builtins
builtins_len, len = len, lambda x: -1
print(len([1]), builtins.len([1]), builtins_len([1, 2]))
del len
print(len([1, 2, 3]))
