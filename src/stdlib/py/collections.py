# Container datatypes: namedtuple, Counter, OrderedDict, and lazily ChainMap and the User classes.
#
# deque and defaultdict are native. OrderedDict is a dict (ours keep order anyway) with a few
# methods more. The classes that build on the abstract base classes live in _collections_user and
# are fetched when first asked for, so that `import collections` does not load the ABCs.

import sys as _sys
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap
from keyword import iskeyword as _iskeyword
from reprlib import recursive_repr as _recursive_repr
from _collections import (deque, defaultdict, _count_elements, _tuplegetter, odict_items, odict_keys,
                          odict_values, dict_move_to_end as _move_to_end,
                          dict_popitem_first as _popitem_first)
from _vitrine import (caller_module as _caller_module, compile_function as _compile_function,
                      function_globals as _function_globals)

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString",
           "defaultdict", "deque", "namedtuple"]


def __getattr__(name):
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        import _collections_user
        value = _function_globals(__getattr__)[name] = getattr(_collections_user, name)
        return value
    if name == "abc":
        import collections.abc
        return collections.abc
    import sys
    raise AttributeError(f"module 'collections' has no attribute {name!r}", name=name, obj=sys.modules['collections'])


def __dir__():
    return [*_function_globals(__dir__), "ChainMap", "UserDict", "UserList", "UserString", "abc"]


class OrderedDict(dict):
    """A dictionary that can be reordered and whose order counts in comparisons."""

    def __init__(self, other=(), /, **kwds):
        if type(self).__setitem__ is _set_item:
            dict.update(self, other, **kwds)
        else:
            self.update(other, **kwds)

    def update(self, other=(), /, **kwds):
        if type(self).__setitem__ is _set_item:
            dict.update(self, other, **kwds)
            return
        if hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def move_to_end(self, key, last=True):
        """Move an existing key to the end, or to the front if last is false."""
        _move_to_end(self, key, last)

    def popitem(self, last=True):
        """Remove and return the last pair, or the first if last is false."""
        if not self:
            raise KeyError("dictionary is empty")
        return dict.popitem(self) if last else _popitem_first(self)

    def keys(self):
        return odict_keys(self)

    def values(self):
        return odict_values(self)

    def items(self):
        return odict_items(self)

    def copy(self):
        """A shallow copy."""
        return self.__class__(self)

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """A dictionary with the given keys, all having the same value."""
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    @_recursive_repr()
    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}({list(self.items())!r})"

    def __eq__(self, other):
        same = dict.__eq__(self, other)
        if same is True and isinstance(other, OrderedDict):
            return all(a == b for a, b in zip(self, other))
        return same

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.__class__(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = self.__class__(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self

    def __reduce__(self):
        return self.__class__, (), self.__dict__ or None, None, iter(self.items())


_set_item = OrderedDict.__setitem__


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Make a subclass of tuple whose items are also attributes."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = list(map(str, field_names))
    typename = _sys.intern(str(typename))

    seen = set()
    if rename:
        for i, name in enumerate(field_names):
            if not name.isidentifier() or _iskeyword(name) or name[0] == "_" or name in seen:
                field_names[i] = f"_{i}"
            seen.add(name)
        seen.clear()
    for name in (typename, *field_names):
        if type(name) is not str:
            raise TypeError("Type names and field names must be strings")
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    for name in field_names:
        if name[0] == "_" and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)

    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError("Got more default values than field names")
        if defaults:
            field_defaults = dict(zip(field_names[-len(defaults):], defaults))

    fields = tuple(map(_sys.intern, field_names))
    field_count = len(fields)
    names = ", ".join(fields)
    items = names + "," if field_count == 1 else names
    formats = "(" + ", ".join([f"{name}=%r" for name in fields]) + ")"
    new_tuple = tuple.__new__

    new = _compile_function(
        f"def __new__(_cls, {items}):\n    return _new(_cls, ({items}))\n" if fields else
        "def __new__(_cls):\n    return _new(_cls, ())\n",
        {"_new": new_tuple, "__builtins__": {}, "__name__": f"namedtuple_{typename}"}, "__new__")
    if defaults is not None:
        new.__defaults__ = defaults
    new.__doc__ = f"Create new instance of {typename}({names})"

    def _make(cls, iterable):
        result = new_tuple(cls, iterable)
        if len(result) != field_count:
            raise TypeError(f"Expected {field_count} arguments, got {len(result)}")
        return result

    def _replace(self, /, **kwds):
        result = self._make(map(kwds.pop, fields, self))
        if kwds:
            raise ValueError(f"Got unexpected field names: {list(kwds)!r}")
        return result

    def __repr__(self):
        """Return a nicely formatted representation string"""
        return self.__class__.__name__ + formats % self

    def _asdict(self):
        """Return a new dict which maps field names to their values."""
        return dict(zip(fields, self))

    def __getnewargs__(self):
        """Return self as a plain tuple."""
        return tuple(self)

    _make.__doc__ = f"Make a new {typename} object from a sequence or iterable"
    _replace.__doc__ = f"Return a new {typename} object replacing specified fields with new values"
    for method in (new, _make, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"

    namespace = {
        "__doc__": f"{typename}({names})",
        "__slots__": (),
        "_fields": fields,
        "_field_defaults": field_defaults,
        "__new__": new,
        "_make": classmethod(_make),
        "_replace": _replace,
        "__repr__": __repr__,
        "_asdict": _asdict,
        "__getnewargs__": __getnewargs__,
        "__match_args__": fields,
    }
    for i, name in enumerate(fields):
        namespace[name] = _tuplegetter(i, f"Alias for field number {i}")
    cls = type(typename, (tuple,), namespace)
    if module is None:
        module = _caller_module(1)
    if module is not None:
        cls.__module__ = module
    return cls


def _by_count(pair):
    return pair[1]


class Counter(dict):
    """A dict that counts hashable items; what it does not hold counts 0.

    Counter('abracadabra').most_common(2) is [('a', 5), ('b', 2)].
    """

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        """The count of what is not there."""
        return 0

    def total(self):
        """The sum of the counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """The n most frequent (item, count) pairs, all if n is None, most frequent first."""
        pairs = sorted(self.items(), key=_by_count, reverse=True)
        return pairs if n is None else pairs[:n] if n > 0 else []

    def elements(self):
        """Iterate over the items, each repeated as many times as its count."""
        return _chain.from_iterable(_starmap(_repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError(
            "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        """Count the items of an iterable, or add the counts of a mapping."""
        if iterable is not None:
            if isinstance(iterable, dict) or _is_mapping(iterable):
                if self:
                    get = self.get
                    for item, count in iterable.items():
                        self[item] = count + get(item, 0)
                else:
                    super().update(iterable)
            else:
                _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Like update, but subtracts; counts may become zero or negative."""
        if iterable is not None:
            get = self.get
            if isinstance(iterable, dict) or _is_mapping(iterable):
                for item, count in iterable.items():
                    self[item] = get(item, 0) - count
            else:
                for item in iterable:
                    self[item] = get(item, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        """A shallow copy."""
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        """Like dict's, but says nothing if elem is not there."""
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            d = dict(self.most_common())
        except TypeError:
            d = dict(self)
        return f"{self.__class__.__name__}({d!r})"

    def __eq__(self, other):
        """Equal counts; what is missing counts 0."""
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] == other[e] for c in (self, other) for e in c)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        """All counts are at most those of other."""
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] <= other[e] for c in (self, other) for e in c)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        """All counts are at least those of other."""
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] >= other[e] for c in (self, other) for e in c)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __add__(self, other):
        """The sums of the counts; only positive ones are kept, as by all operators."""
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for e, count in self.items():
            count += other[e]
            if count > 0:
                result[e] = count
        for e, count in other.items():
            if count > 0 and e not in self:
                result[e] = count
        return result

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for e, count in self.items():
            count -= other[e]
            if count > 0:
                result[e] = count
        for e, count in other.items():
            if count < 0 and e not in self:
                result[e] = 0 - count
        return result

    def __or__(self, other):
        """The larger of each two counts."""
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for e, count in self.items():
            theirs = other[e]
            if count < theirs:
                count = theirs
            if count > 0:
                result[e] = count
        for e, count in other.items():
            if count > 0 and e not in self:
                result[e] = count
        return result

    def __and__(self, other):
        """The smaller of each two counts."""
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for e, count in self.items():
            theirs = other[e]
            if theirs < count:
                count = theirs
            if count > 0:
                result[e] = count
        return result

    def __pos__(self):
        result = Counter()
        for e, count in self.items():
            if count > 0:
                result[e] = count
        return result

    def __neg__(self):
        result = Counter()
        for e, count in self.items():
            if count < 0:
                result[e] = 0 - count
        return result

    def _keep_positive(self):
        for e in [e for e, count in self.items() if not count > 0]:
            del self[e]
        return self

    def __iadd__(self, other):
        for e, count in other.items():
            self[e] += count
        return self._keep_positive()

    def __isub__(self, other):
        for e, count in other.items():
            self[e] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for e, count in other.items():
            if count > self[e]:
                self[e] = count
        return self._keep_positive()

    def __iand__(self, other):
        for e, count in self.items():
            theirs = other[e]
            if theirs < count:
                self[e] = theirs
        return self._keep_positive()


def _is_mapping(x):
    # Everything that is no dict but has items() is worth the import of the ABCs.
    if not hasattr(type(x), "items"):
        return False
    from _collections_abc import Mapping
    return isinstance(x, Mapping)
