# partial, cmp_to_key and the cache of lru_cache in Python, for builds without the native ones.

__name__ = "functools"
_missing = object()


def reduce(function, iterable, initial=_missing, /):
    """Combine the items of an iterable from left to right by a function of two arguments."""
    iterator = iter(iterable)
    if initial is _missing:
        try:
            value = next(iterator)
        except StopIteration:
            raise TypeError("reduce() of empty iterable with no initial value") from None
    else:
        value = initial
    for item in iterator:
        value = function(value, item)
    return value


class partial:
    """A function with some arguments already given."""

    __slots__ = ("func", "args", "keywords", "__dict__", "__weakref__")

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError("the first argument must be callable")
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = super().__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __getnewargs_ex__(self):
        return (self.func, *self.args), self.keywords

    def __repr__(self):
        parts = [repr(self.func), *map(repr, self.args)]
        parts += [f"{k}={v!r}" for k, v in self.keywords.items()]
        kind = type(self)
        return f"{kind.__module__}.{kind.__qualname__}({', '.join(parts)})"


def cmp_to_key(mycmp):
    """Make a key function of a comparison function."""

    class KeyWrapper:
        __slots__ = ("obj",)

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

        __hash__ = None

    return KeyWrapper


def _lru_cache_wrapper(function, maxsize, typed, cache_info_type):
    """The cached function; the dict's order is the order of use, oldest first."""
    cache = {}
    hits = misses = 0
    missing = object()
    separator = object()

    def key_of(args, kwds):
        if not kwds and not typed:
            if len(args) == 1 and type(args[0]) in (int, str):
                return args[0]
            return args
        key = args
        if kwds:
            key += (separator, *kwds.items())
        if typed:
            key += (separator, *map(type, args), *map(type, kwds.values()))
        return key

    def wrapper(*args, **kwds):
        nonlocal hits, misses
        if maxsize == 0:
            misses += 1
            return function(*args, **kwds)
        key = key_of(args, kwds)
        value = cache.get(key, missing)
        if value is not missing:
            hits += 1
            if maxsize is not None:
                cache.pop(key, None)
                cache[key] = value
            return value
        misses += 1
        value = function(*args, **kwds)
        if maxsize is not None and key not in cache and len(cache) >= maxsize:
            del cache[next(iter(cache))]
        cache[key] = value
        return value

    def cache_info():
        return cache_info_type(hits, misses, maxsize, len(cache))

    def cache_clear():
        nonlocal hits, misses
        cache.clear()
        hits = misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    return wrapper
