from abc import ABC, ABCMeta, abstractmethod, abstractproperty, get_cache_token, update_abstractmethods, abstractclassmethod, abstractstaticmethod
class Shape(ABC):
    @abstractmethod
    def area(self): "doc"; return "base area"
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
    @staticmethod
    @abstractmethod
    def util(): ...
    def describe(self): return f"{self.name} {self.area()}"
print(sorted(Shape.__abstractmethods__), Shape.area.__isabstractmethod__, type(Shape).__name__, Shape.__mro__)
class Sq(Shape):
    def area(self): return super().area() + "!"
    name = "sq"
    @classmethod
    def make(cls): return cls()
for cls in (Shape, Sq):
    try: cls()
    except TypeError as e: print(e)
Sq.util = staticmethod(lambda: 1)
try: Sq()
except TypeError as e: print("still", e)
update_abstractmethods(Sq)
print(Sq.make().describe(), Sq.__abstractmethods__)
class Single(ABC):
    @abstractmethod
    def only(self): ...
try: Single()
except TypeError as e: print(e)
class Virtual: pass
print(issubclass(Virtual, Single), Single.register(Virtual) is Virtual, issubclass(Virtual, Single), isinstance(Virtual(), Single), Single in Virtual.__mro__)
for e in ("Single.register(5)", "Single.register(Single)", "Virtual.register", "isinstance(5, Single)", "issubclass(5, Single)", "abstractmethod(5)", "Single.__instancecheck__(Virtual())", "ABC()", "type(ABC())"):
    try: print(e, str(eval(e)).split(" at 0x")[0])
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
class Loop(Single):
    def only(self): return 1
try: Loop.register(Single)
except RuntimeError as e: print(e)
class M(metaclass=ABCMeta):
    @property
    def p(self): return 1
    @p.setter
    @abstractmethod
    def p(self, v): ...
print(M.__abstractmethods__, M.p.__isabstractmethod__)
try: M()
except TypeError as e: print(e)
class Plugin(ABC):
    subs = []
    def __init_subclass__(cls, **k): super().__init_subclass__(**k); Plugin.subs.append(cls.__name__)
    @abstractmethod
    def run(self): ...
class A(Plugin):
    def run(self): return "A"
class B(A): pass
class Cc(Plugin, ABC): pass
print(Plugin.subs, B().run(), isinstance(B(), Plugin), Cc.__abstractmethods__)
class Hook(ABC):
    @classmethod
    def __subclasshook__(cls, C):
        return True if any("magic" in b.__dict__ for b in C.__mro__) else NotImplemented
class HasMagic:
    magic = 1
print(issubclass(HasMagic, Hook), isinstance(HasMagic(), Hook), issubclass(int, Hook))
class P(int, ABC):
    @abstractmethod
    def f(self): ...
try: P(5)
except TypeError as e: print(e)
class Q(P):
    def f(self): return self + 1
print(Q(5).f(), Q(5), object.__new__(Virtual) is not None, isinstance(get_cache_token(), int))
