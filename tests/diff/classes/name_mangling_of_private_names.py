class A:
    __x = 1

    def __init__(self):
        self.__y = 2
        self._z = 3
        self.__dunder__ = 4

    def __m(self): return "A.__m"
    def get(self): return self.__x, self.__y, self.__m()

    def locals_too(self, __p=5):
        __q = __p + 1
        return sorted(locals()), __q

    def global_ref(self):
        try:
            return __glob
        except NameError as e:
            return str(e)

    def kw(self, **k): return self.other(__name=1)
    def other(self, **k): return k

    def imp(self):
        import math as __math
        return [n for n in locals() if "math" in n]

    class __Inner:
        __v = "inner"
        def show(self): return self.__v
    def inner(self): return A.__Inner().show(), A.__Inner.__name__


class B(A):
    __x = 10
    def __m(self): return "B.__m"
    def both(self): return self.__x, self.get()


a, b = A(), B()
print(a.get(), b.both(), b.__dict__)
print(sorted(n for n in dir(B) if "__x" in n or "__m" in n), a._A__x, a.__dunder__)
print(a.locals_too(), a.global_ref(), a.kw(), a.imp(), a.inner())
for n in ("__x", "__y", "__m"):
    print(n, hasattr(a, n), getattr(a, "_A" + n, None) is not None)
__glob = "module"
_A__glob = "mangled module"
print(a.global_ref())


class _Under:
    __v = 1
class __Dbl:
    __v = 2
class ___:
    __v = 3


print([n for n in vars(_Under) if "v" in n and "__v" in n], [n for n in vars(__Dbl) if "_v" in n], [n for n in vars(___) if n.endswith("__v")])


class C:
    def __init__(self): self.__a = self.__b = 0
    def __setattr__(self, n, v): print("setattr", n); object.__setattr__(self, n, v)
    def f(self):
        del self.__a
        return [__i for __i in range(2)], (lambda __k: __k)(1), f"{self.__b}", getattr(self, "__b", "no mangling in strings")


print(C().f())
try:
    a.__x
except AttributeError as e:
    print(e)
exec("class E:\n    __e = 1\n    def f(self): return self.__e")
print(E().f(), [n for n in vars(E) if n.endswith("__e")])
