# Shallow and deep copies.
#
# There is no pickling here, so instances are taken apart by this module: a new one is made by
# __new__, then gets the builtin part (items of a list, a dict, ...) and the attributes. A class
# may say how by __copy__, __deepcopy__, __reduce_ex__, __reduce__, __getstate__, __setstate__
# and __getnewargs__.

from collections import defaultdict, deque
from _types import MethodType, MappingProxyType
from _vitrine import is_native_type as _is_native_type

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    pass


error = Error
_missing = object()

_ATOMIC = {type(None), int, float, bool, complex, str, bytes, type(...), type(NotImplemented),
           type, range, type(len), type(lambda: 0), property}
_VALUES = (int, float, complex, str, bytes, tuple, frozenset)
_UNCOPYABLE = ("generator", "coroutine", "async_generator", "module", "traceback", "frame",
               "dict_keys", "dict_values", "dict_items", "memoryview", "_thread.lock",
               "odict_keys", "odict_values", "odict_items", "mappingproxy", "code")


def copy(x):
    """A new object with the same contents."""
    cls = type(x)
    if cls in _ATOMIC or cls is tuple or cls is frozenset:
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    parts = _reduced(x, cls)
    if parts is None:
        return x
    if isinstance(parts, str):
        return x
    return _rebuild(x, None, *parts)


def deepcopy(x, memo=None, _nil=[]):
    """A copy that shares nothing mutable with the original."""
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    y = memo.get(key, _missing)
    if y is not _missing:
        return y
    if cls is list:
        memo[key] = y = []
        append = y.append
        for item in x:
            append(deepcopy(item, memo))
    elif cls is dict:
        memo[key] = y = {}
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
    elif cls is tuple:
        y = [deepcopy(item, memo) for item in x]
        if key in memo:  # the tuple contains itself
            return memo[key]
        for old, new in zip(x, y):
            if old is not new:
                y = tuple(y)
                break
        else:
            y = x
    elif issubclass(cls, type):
        return x
    elif cls is MethodType:
        y = MethodType(x.__func__, deepcopy(x.__self__, memo))
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            y = copier(memo)
        else:
            parts = _reduced(x, cls)
            y = x if parts is None or isinstance(parts, str) else _rebuild(x, memo, *parts)
    if y is not x:
        memo[key] = y
        # Keeps the original alive as long as the memo, so that its id stays its own.
        try:
            memo[id(memo)].append(x)
        except KeyError:
            memo[id(memo)] = [x]
    return y


def _defined(cls, name):
    """The attribute if a class of the guest defines it, not the interpreter."""
    for k in cls.__mro__:
        if name in k.__dict__:
            return None if _is_native_type(k) and k.__module__ == "builtins" else k.__dict__[name]
    return None


def _slot_names(cls):
    names = []
    for k in cls.__mro__:
        slots = k.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{k.__name__.lstrip('_')}{name}"
            names.append(name)
    return names


def _state(x, cls):
    getstate = _defined(cls, "__getstate__")
    if getstate is not None:
        return x.__getstate__()
    state = getattr(x, "__dict__", None) or None
    slots = {}
    for name in _slot_names(cls):
        value = getattr(x, name, _missing)
        if value is not _missing:
            slots[name] = value
    return (state, slots) if slots else state


def _reduced(x, cls):
    """(function, arguments, state, items, pairs) to make x again, or None if x is a value."""
    if _defined(cls, "__reduce_ex__") is not None:
        return x.__reduce_ex__(4)
    if _defined(cls, "__reduce__") is not None:
        return x.__reduce__()
    if _is_native_type(cls):
        if cls is set or cls is bytearray:
            return cls, (list(x) if cls is set else bytes(x),)
        if cls is defaultdict:
            return cls, (x.default_factory,), None, None, iter(x.items())
        if cls is deque:
            return cls, ([], x.maxlen), None, iter(x)
        if cls is frozenset:
            return cls, (list(x),)
        if issubclass(cls, BaseException):
            return cls, x.args, getattr(x, "__dict__", None) or None
        if cls is object:
            return _new, (cls,)
        if cls.__name__ in _UNCOPYABLE:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        if cls.__name__ == "SimpleNamespace":
            return cls, (), x.__dict__
        if cls.__name__ == "partial":
            return cls, (x.func, *x.args), x.__dict__ or None, None, None, x.keywords
        if cls.__name__ == "slice":
            return cls, (x.start, x.stop, x.step)
        if cls.__name__ == "array":
            return cls, (x.typecode, x.tolist())
        return None  # the other native types have no contents that can change

    state = _state(x, cls)
    getnewargs_ex = getattr(cls, "__getnewargs_ex__", None)
    if getnewargs_ex is not None:
        args, kwargs = getnewargs_ex(x)
        return _new, (cls, *args), state, *_items(x, cls), kwargs
    getnewargs = _defined(cls, "__getnewargs__")
    if getnewargs is not None:
        return _new, (cls, *x.__getnewargs__()), state, *_items(x, cls)
    for kind in _VALUES:
        if issubclass(cls, kind):
            return _new, (cls, kind(x) if kind is not str else str.__str__(x)), state
    if issubclass(cls, BaseException):
        return cls, x.args, state
    if issubclass(cls, set):
        return cls, (list(x),), state
    if issubclass(cls, bytearray):
        return cls, (bytes(x),), state
    if issubclass(cls, defaultdict):
        return cls, (x.default_factory,), state, None, iter(x.items())
    if issubclass(cls, deque):
        return cls, ([], x.maxlen), state, iter(x)
    return _new, (cls,), state, *_items(x, cls)


def _new(cls, *args, **kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _items(x, cls):
    if issubclass(cls, list):
        return iter(x), None
    if issubclass(cls, dict):
        return None, iter(x.items())
    return None, None


def _rebuild(x, memo, function, args, state=None, items=None, pairs=None, kwargs=None):
    deep = memo is not None
    if deep:
        args = [deepcopy(arg, memo) for arg in args]
        if kwargs:
            kwargs = deepcopy(kwargs, memo)
    y = function(*args, **kwargs) if kwargs else function(*args)
    if deep:
        memo[id(x)] = y
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                y.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(y, name, value)
    if items is not None:
        for item in items:
            y.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y
