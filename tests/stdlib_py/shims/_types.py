"""What _types will offer, in Python (see NATIVES.md)."""
import types as _t

for _n in _t.__all__:
    globals()[_n] = getattr(_t, _n)
for _n in ("new_class", "resolve_bases", "prepare_class", "DynamicClassAttribute"):
    del globals()[_n]
dict_keys = type({}.keys())
dict_values = type({}.values())
dict_items = type({}.items())
async_generator = _t.AsyncGeneratorType
