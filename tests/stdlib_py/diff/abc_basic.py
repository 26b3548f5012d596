import abc
from abc import ABC, ABCMeta, abstractmethod

class A(ABC):
    @abstractmethod
    def b(self): ...
    @abstractmethod
    def a(self): ...
    @property
    @abstractmethod
    def p(self): ...
    @classmethod
    @abstractmethod
    def c(cls): ...
class B(A):
    def a(self): return 1
    def b(self): return 2
class C(B):
    p = 3
    c = None
for k in (A, B, C):
    try:
        print(k().a())
    except TypeError as e:
        print(e)
    print(sorted(k.__abstractmethods__))
class One(ABC):
    @abstractmethod
    def f(self): pass
try: One()
except TypeError as e: print(e)
A.register(int)
print(isinstance(3, A), issubclass(bool, A), isinstance("", A))
A.register(str)
print(isinstance("", A))
try: A.register(3)
except TypeError as e: print(e)
try: C.register(A)
except RuntimeError as e: print(e)
try: issubclass(3, A)
except TypeError as e: print(e)
class H(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is H:
            return hasattr(other, "quack") or NotImplemented
        return NotImplemented
class Duck: quack = 1
class H2(H): pass
print(issubclass(Duck, H), issubclass(Duck, H2), issubclass(int, H), isinstance(Duck(), H))
@H2.register
class Reg: pass
print(issubclass(Reg, H), issubclass(Reg, H2), Reg.__name__)
print(issubclass(type, A), isinstance(type, ABCMeta), isinstance(A, type))
def f(self): pass
class Late(One): pass
Late.f = f
try: Late()
except TypeError as e: print(e)
abc.update_abstractmethods(Late)
print(type(Late()).__name__)
class Meta2(ABCMeta):
    def __new__(m, n, b, ns, **kw):
        print(n, kw)
        return super().__new__(m, n, b, ns)
    def __init__(*a, **kw): pass
class WithKw(metaclass=Meta2, x=1): pass
class Proxy:
    def __init__(self, o): self.o = o
    @property
    def __class__(self): return self.o.__class__
print(isinstance(Proxy(B), A), isinstance(Proxy(3), A))
class S(One, int):
    def f(self): return self + 1
print(S(4).f())
@abstractmethod
def g(): pass
print(g.__isabstractmethod__)
print(abc.abstractclassmethod(f).__isabstractmethod__, abc.abstractproperty(f).__isabstractmethod__, abc.abstractstaticmethod(f).__isabstractmethod__)
t = abc.get_cache_token(); A.register(float); print(abc.get_cache_token() - t)
class Init(ABC):
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); cls.tag = tag
class Sub(Init, tag="x"): pass
print(Sub.tag, A, repr(ABC), ABC.__slots__)
