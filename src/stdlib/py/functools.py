# Higher-order functions: wrappers, caches, partial application, dispatch on the first argument.

from _types import GenericAlias as _GenericAlias, MethodType as _MethodType, UnionType as _UnionType

try:
    from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce
except ImportError:
    from _functools_py import _lru_cache_wrapper, cmp_to_key, partial, reduce

__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES",
           "total_ordering", "cache", "cmp_to_key", "lru_cache", "reduce", "partial",
           "partialmethod", "singledispatch", "singledispatchmethod", "cached_property"]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Make wrapper look like wrapped: copy the attributes named and set __wrapped__."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Decorator that applies update_wrapper to the function it decorates."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# total_ordering. Each derived operation asks the one that the class defines.

def _not_result(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else not result
    return method


def _and_unequal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else result and self != other
    return method


def _or_equal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else result or self == other
    return method


def _not_and_unequal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else not result and self != other
    return method


def _not_or_equal(name):
    def method(self, other):
        result = getattr(type(self), name)(self, other)
        return result if result is NotImplemented else not result or self == other
    return method


_DERIVED = {
    "__lt__": (("__gt__", _not_and_unequal), ("__le__", _or_equal), ("__ge__", _not_result)),
    "__le__": (("__ge__", _not_or_equal), ("__lt__", _and_unequal), ("__gt__", _not_result)),
    "__gt__": (("__lt__", _not_and_unequal), ("__ge__", _or_equal), ("__le__", _not_result)),
    "__ge__": (("__le__", _not_or_equal), ("__gt__", _and_unequal), ("__lt__", _not_result)),
}


def total_ordering(cls):
    """Class decorator: adds the comparisons that are missing, given one and __eq__."""
    defined = [name for name in _DERIVED if getattr(cls, name, None) is not getattr(object, name)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(defined)  # __lt__ before __le__ before __gt__ before __ge__
    for name, make in _DERIVED[root]:
        if name not in defined:
            method = make(root)
            method.__name__ = name
            method.__qualname__ = f"{cls.__qualname__}.{name}"
            setattr(cls, name, method)
    return cls


# Caches.

_CacheInfo = None


def _cache_info(hits, misses, maxsize, currsize):
    global _CacheInfo
    if _CacheInfo is None:
        from collections import namedtuple
        _CacheInfo = namedtuple("CacheInfo", "hits misses maxsize currsize", module="functools")
    return _CacheInfo(hits, misses, maxsize, currsize)


def lru_cache(maxsize=128, typed=False):
    """Decorator: remember the results of the last maxsize different calls (all if None).

    The function gets cache_info(), cache_clear(), cache_parameters() and __wrapped__.
    """
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(function, maxsize, typed):
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _cache_info)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    """lru_cache(maxsize=None): never forgets."""
    return _cached(user_function, None, False)


_missing = object()


class cached_property:
    """A property that is computed once and then lives in the instance's __dict__."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f"instance to cache {name!r} property.") from None
        value = cache.get(name, _missing)
        if value is _missing:
            value = self.func(instance)
            try:
                cache[name] = value
            except TypeError:
                raise TypeError(
                    f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                    f"does not support item assignment for caching {name!r} property."
                ) from None
        return value

    __class_getitem__ = classmethod(_GenericAlias)


class partialmethod:
    """partial for methods: the result is bound when it is looked up on an instance."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        args = ", ".join(map(repr, self.args))
        keywords = ", ".join([f"{k}={v!r}" for k, v in self.keywords.items()])
        cls = self.__class__
        return f"{cls.__module__}.{cls.__qualname__}({self.func}, {args}, {keywords})"

    def _unbound(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                # A descriptor that binds something: its result takes the arguments.
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._unbound().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(_GenericAlias)


# Dispatch on the type of the first argument.

def _find(cls, registry):
    """The implementation for cls: that of the first class of its MRO which has one.

    A registered ABC that cls satisfies without inheriting from it stands in the MRO directly
    behind the class that brings it in, the most specific of several first.
    """
    mro = cls.__mro__
    virtual = [t for t in registry if t not in mro and isinstance(t, type) and issubclass(cls, t)]
    for k in mro:
        if k in registry and k is not object:
            return registry[k]
        here = [t for t in virtual
                if issubclass(k, t) and not any(issubclass(b, t) for b in k.__bases__)]
        if here:
            best = [t for t in here if not any(u is not t and issubclass(u, t) for u in here)]
            if len(best) > 1:
                for i, t in enumerate(best):
                    if any(issubclass(r, t) for r in mro[mro.index(k) + 1:] if r is not object):
                        best = [t]
                        break
                else:
                    raise RuntimeError(f"Ambiguous dispatch: {best[0]} or {best[1]}")
            return registry[best[0]]
    return registry.get(object)


def _is_union(x):
    if isinstance(x, _UnionType):
        return True
    import typing
    return typing.get_origin(x) is typing.Union


def singledispatch(func):
    """Make func generic: register(cls) adds an implementation for a type of first argument."""
    from _types import MappingProxyType
    from abc import get_cache_token
    registry = {}
    found = {}
    token = None

    def dispatch(cls):
        """The implementation that would be called for a first argument of type cls."""
        nonlocal token
        if token is not None:
            now = get_cache_token()
            if token != now:
                found.clear()
                token = now
        try:
            return found[cls]
        except KeyError:
            impl = registry[cls] if cls in registry else _find(cls, registry)
            found[cls] = impl
            return impl

    def is_valid(cls):
        if isinstance(cls, type):
            return not isinstance(cls, _GenericAlias)
        return _is_union(cls) and all(
            isinstance(arg, type) and not isinstance(arg, _GenericAlias) for arg in cls.__args__)

    def register(cls, func=None):
        """Add an implementation for cls, a class or a union of classes; also a decorator."""
        nonlocal token
        if is_valid(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError("Invalid first argument to `register()`. "
                                f"{cls!r} is not a class or union type.")
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. "
                                "Use either `@register(some_class)` or plain `@register` "
                                "on an annotated function.")
            func = cls
            name, cls = next(iter(annotations.items()))
            if isinstance(cls, str) or cls is None:
                from typing import get_type_hints
                name, cls = next(iter(get_type_hints(func).items()))
            if not is_valid(cls):
                if _is_union(cls):
                    raise TypeError(f"Invalid annotation for {name!r}. "
                                    f"{cls!r} not all arguments are classes.")
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} is not a class.")
        if not isinstance(cls, type):
            for arg in cls.__args__:
                registry[arg] = func
        else:
            registry[cls] = func
            if token is None and hasattr(cls, "__abstractmethods__"):
                token = get_cache_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, "__name__", "singledispatch function")
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = found.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """singledispatch for methods: the type of the first argument after self or cls decides."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        """Add an implementation for cls."""
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch

        def _method(*args, **kwargs):
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)
