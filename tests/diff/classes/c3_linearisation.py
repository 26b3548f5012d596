class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass


print([c.__name__ for c in Z.__mro__])
print([c.__name__ for c in Z.mro()], Z.__bases__ == (K1, K2, K3), Z.__base__.__name__)


class X(A, B): pass
class Y(B, A): pass


for bases in ((X, Y), (O, A), (A, A), (int, str), (A, O, B), (object, A), (list, tuple), (int, A), (bool,), (A, 5), (A, "x")):
    try:
        t = type("T", bases, {})
        print(bases, [c.__name__ for c in t.__mro__])
    except TypeError as e:
        print([getattr(b, "__name__", b) for b in bases], "->", e)


class Diamond(X):
    def who(self): return "Diamond"


class M(type):
    def mro(cls):
        return [cls, B, object] if cls.__name__ == "Odd" else super().mro()


class Odd(metaclass=M):
    pass


print([c.__name__ for c in Odd.__mro__], isinstance(Odd(), O), issubclass(Odd, B))
print(issubclass(Z, (int, C)), issubclass(bool, int), isinstance(Z(), (str, K3)), isinstance(1, (str, (float, (int,)))))
