"""What _collections will offer, in Python (see NATIVES.md)."""
from _collections import *
from _collections import _count_elements, _tuplegetter
from _collections import OrderedDict as _OD


_classes = {}


def _view(kind, parent):
    def make(d):
        import collections.abc as abc
        base = getattr(abc, parent)
        if base not in _classes:
            real = getattr(dict, kind)

            class View(base):
                def __init__(self, d): self._mapping = d
                def __iter__(self): return iter(real(self._mapping))
                def __reversed__(self): return reversed(real(self._mapping))
                def __contains__(self, x): return x in real(self._mapping)
                def __repr__(self): return "odict_%s(%r)" % (kind, list(self))
            View.__name__ = View.__qualname__ = "odict_" + kind
            _classes[base] = View
        return _classes[base](d)
    return make


odict_keys, odict_values = _view("keys", "KeysView"), _view("values", "ValuesView")
odict_items = _view("items", "ItemsView")


def dict_move_to_end(d, key, last):
    value = dict.__getitem__(d, key) if dict.__contains__(d, key) else dict.pop(d, key)
    dict.pop(d, key)
    rest = [] if last else list(dict.items(d))
    if not last:
        dict.clear(d)
    dict.__setitem__(d, key, value)
    dict.update(d, rest)


def dict_popitem_first(d):
    key = next(dict.__iter__(d))
    return key, dict.pop(d, key)
