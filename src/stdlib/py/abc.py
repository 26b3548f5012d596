# Abstract base classes.
#
# Owns: ABCMeta and the bookkeeping of virtual subclasses. Each ABC holds one Record in
# `_abc_impl`: the classes registered with it and what it has learnt about others. A negative
# answer may become wrong whenever anything is registered anywhere, so it is valid only for the
# value of the global counter at which it was recorded; a positive one stays right for ever.
# The instantiation check itself belongs to object.__new__, which reads __abstractmethods__.

from _abc import abstracts as _abstracts, share_pattern as _share_pattern, subclasses as _subclasses


def abstractmethod(funcobj):
    """Mark a method as one that concrete subclasses must override."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


_registrations = 0


class _Record:
    __slots__ = ("registry", "yes", "no", "no_valid_at")

    def __init__(self):
        self.registry = None
        self.yes = None
        self.no = None
        self.no_valid_at = 0


class ABCMeta(type):
    """Metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstracts(cls, namespace)
        cls._abc_impl = _Record()
        return cls

    def register(cls, subclass):
        """Make subclass a virtual subclass of this ABC. Returns subclass."""
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        record = cls._abc_impl
        if record.registry is None:
            record.registry = [subclass]
        else:
            record.registry.append(subclass)
        _registrations += 1
        _share_pattern(subclass, cls)
        return subclass

    def __instancecheck__(cls, instance):
        """Override for isinstance(instance, cls)."""
        subclass = instance.__class__
        yes = cls._abc_impl.yes
        if yes is not None and subclass in yes:
            return True
        actual = type(instance)
        if actual is subclass:
            return cls.__subclasscheck__(subclass)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(actual)

    def __subclasscheck__(cls, subclass):
        """Override for issubclass(subclass, cls)."""
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        record = cls._abc_impl
        yes = record.yes
        if yes is None:
            yes = record.yes = set()
            record.no = set()
        elif subclass in yes:
            return True
        if record.no_valid_at != _registrations:
            record.no.clear()
            record.no_valid_at = _registrations
        elif subclass in record.no:
            return False
        answer = cls.__subclasshook__(subclass)
        if answer is NotImplemented:
            answer = cls in subclass.__mro__
            if not answer:
                for known in record.registry or ():
                    if issubclass(subclass, known):
                        answer = True
                        break
                else:
                    for child in _subclasses(cls):
                        if issubclass(subclass, child):
                            answer = True
                            break
        if answer:
            yes.add(subclass)
            return True
        record.no.add(subclass)
        return False

    def _dump_registry(cls, file=None):
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        record = cls._abc_impl
        print(f"_abc_registry: {set(record.registry or ())!r}", file=file)
        print(f"_abc_cache: {set(record.yes or ())!r}", file=file)
        print(f"_abc_negative_cache: {set(record.no or ())!r}", file=file)
        print(f"_abc_negative_cache_version: {record.no_valid_at!r}", file=file)

    def _abc_registry_clear(cls):
        cls._abc_impl.registry = None

    def _abc_caches_clear(cls):
        cls._abc_impl.yes = cls._abc_impl.no = None


def get_cache_token():
    """A value that changes with every registration of a virtual subclass."""
    return _registrations


def update_abstractmethods(cls):
    """Recompute which methods of cls are abstract, after methods were added to it."""
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    names = {
        name
        for base in cls.__bases__
        for name in getattr(base, "__abstractmethods__", ())
        if getattr(getattr(cls, name, None), "__isabstractmethod__", False)
    }
    for name, value in cls.__dict__.items():
        if getattr(value, "__isabstractmethod__", False):
            names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


class ABC(metaclass=ABCMeta):
    """An empty class whose metaclass is ABCMeta, to inherit from."""

    __slots__ = ()
