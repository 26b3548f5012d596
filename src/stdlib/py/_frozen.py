# The guest-language halves of builtins: what a native hands over to when guest code (a key function, a generator, a
# metaclass) takes part, so that it runs as frames of the machine. Hidden from tracebacks.
import _vitrine
from _vitrine import lru_store


def build_class(func, name, bases, kwds):
    metaclass = kwds.pop('metaclass', None)
    resolved = bases
    for base in bases:
        if not isinstance(base, type):
            resolved = resolve_bases(bases)
            break
    if metaclass is None:
        meta = type(resolved[0]) if resolved else type
        is_class = True
    else:
        meta = metaclass
        is_class = isinstance(meta, type)
    if is_class:
        for base in resolved:
            kind = type(base)
            if issubclass(meta, kind):
                continue
            if issubclass(kind, meta):
                meta = kind
                continue
            raise TypeError('metaclass conflict: the metaclass of a derived class must be a '
                            '(non-strict) subclass of the metaclasses of all its bases')
    if meta is type:
        namespace = {}
    else:
        prepare = getattr(meta, '__prepare__', None)
        namespace = {} if prepare is None else prepare(name, resolved, **kwds)
        if not isinstance(namespace, dict) and not hasattr(namespace, '__getitem__'):
            who = meta.__name__ if is_class else '<metaclass>'
            raise TypeError(f'{who}.__prepare__() must return a mapping, not {type(namespace).__name__}')
    if resolved is not bases:
        namespace['__orig_bases__'] = bases
    cell = _vitrine.run_class_body(func, namespace)
    cls = meta(name, resolved, namespace, **kwds)
    if cell is not None and isinstance(cls, type):
        _vitrine.check_class_cell(cell, cls, name)
    return cls


def resolve_bases(bases):
    out = []
    for base in bases:
        if isinstance(base, type):
            out.append(base)
            continue
        entries = getattr(base, '__mro_entries__', None)
        if entries is None:
            out.append(base)
            continue
        more = entries(bases)
        if not isinstance(more, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        out.extend(more)
    return tuple(out)


def sum_of(iterable, total):
    for item in iterable:
        total = total + item
    return total


def any_of(iterable):
    for item in iterable:
        if item:
            return True
    return False


def all_of(iterable):
    for item in iterable:
        if not item:
            return False
    return True


def list_of(iterable):
    return [item for item in iterable]


def extend_list(target, iterable):
    for item in iterable:
        target.append(item)


def tuple_of(iterable):
    return _vitrine.list_to_tuple([item for item in iterable])


def collect():
    for _ in _vitrine.collector():
        pass
    return 0


def join_of(sep, iterable):
    try:
        items = iter(iterable)
    except TypeError:
        raise TypeError('can only join an iterable') from None
    return _vitrine.join(sep, [item for item in items])


def max_of(iterable, key, default, has_default):
    best = best_key = None
    found = False
    if key is None:
        for item in iterable:
            if not found:
                best = item
                found = True
            elif item > best:
                best = item
    else:
        for item in iterable:
            value = key(item)
            if not found:
                best, best_key = item, value
                found = True
            elif value > best_key:
                best, best_key = item, value
    if found:
        return best
    if has_default:
        return default
    raise ValueError('max() arg is an empty sequence')


def min_of(iterable, key, default, has_default):
    best = best_key = None
    found = False
    if key is None:
        for item in iterable:
            if not found:
                best = item
                found = True
            elif item < best:
                best = item
    else:
        for item in iterable:
            value = key(item)
            if not found:
                best, best_key = item, value
                found = True
            elif value < best_key:
                best, best_key = item, value
    if found:
        return best
    if has_default:
        return default
    raise ValueError('min() arg is an empty sequence')


def sorted_of(iterable, key, reverse):
    items = [item for item in iterable]
    if key is not None:
        _vitrine.sort_by(items, [key(item) for item in items], reverse)
    else:
        items.sort(reverse=reverse)
    return items


def sort_list(items, key, reverse):
    taken = _vitrine.sort_take(items)
    try:
        keys = [key(item) for item in taken]
        _vitrine.sort_by(taken, keys, reverse)
    finally:
        changed = _vitrine.sort_put(items, taken)
    if changed:
        raise ValueError('list modified during sort')


def reduce_of(function, iterable, value, has_value):
    for item in iterable:
        if has_value:
            value = function(value, item)
        else:
            value = item
            has_value = True
    if not has_value:
        raise TypeError('reduce() of empty iterable with no initial value')
    return value


def prep_reraise_star(orig, excs):
    excs = [exc for exc in excs if exc is not None]
    if not isinstance(orig, BaseExceptionGroup):  # one clause at most has run
        return excs[0] if excs else None
    raised = []
    leaves = set()
    for exc in excs:
        if _vitrine.same_traceback(orig, exc):
            collect_leaves(exc, leaves)
        else:
            raised.append(exc)
    rest = None
    if leaves:
        rest = orig.subgroup(lambda e: id(e) in leaves and not isinstance(e, BaseExceptionGroup))
    if not raised:
        return rest
    if rest is not None:
        raised.append(rest)
    return BaseExceptionGroup('', raised)


def collect_leaves(exc, leaves):
    if isinstance(exc, BaseExceptionGroup):
        for sub in exc.exceptions:
            collect_leaves(sub, leaves)
    else:
        leaves.add(id(exc))


def intrinsic_typevar(name):
    from typing import _make_typevar
    return _make_typevar(name, _vitrine.caller_module(1))


def intrinsic_typevar_bound(name, bound):
    from typing import _make_typevar
    return _make_typevar(name, _vitrine.caller_module(1), bound=bound)


def intrinsic_typevar_constraints(name, constraints):
    from typing import _make_typevar
    return _make_typevar(name, _vitrine.caller_module(1), constraints=constraints)


def intrinsic_typevar_default(param, default):
    from typing import _set_default
    return _set_default(param, default)


def intrinsic_paramspec(name):
    from typing import _make_paramspec
    return _make_paramspec(name, _vitrine.caller_module(1))


def intrinsic_typevartuple(name):
    from typing import _make_typevartuple
    return _make_typevartuple(name, _vitrine.caller_module(1))


def intrinsic_typealias(name, params, value):
    from typing import _make_alias
    return _make_alias(name, _vitrine.caller_module(1), params, value)


def intrinsic_generic_base(params):
    from typing import _generic_base
    return _generic_base(params)


async def anext_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


def reduce(function, iterator, value):
    for item in iterator:
        value = function(value, item)
    return value


def lru_miss(wrapper, key, function, args):
    return lru_store(wrapper, key, function(*args))


def lru_miss_keywords(wrapper, key, function, args, kwargs):
    return lru_store(wrapper, key, function(*args, **kwargs))
