"""Signature and one-line description of the wrapper of each special method that is a C slot."""

BINARY = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "lshift": "<<",
          "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@"}
SLOT_DOCS = {}
for ident, sign in BINARY.items():
    SLOT_DOCS[ident] = ("(self, value, /)", f"Return self{sign}value.")
    SLOT_DOCS["r" + ident] = ("(self, value, /)", f"Return value{sign}self.")
    SLOT_DOCS["i" + ident] = ("(self, value, /)", f"Return self{sign}=value.")
for ident, sign in {"lt": "<", "le": "<=", "eq": "==", "ne": "!=", "gt": ">", "ge": ">="}.items():
    SLOT_DOCS[ident] = ("(self, value, /)", f"Return self{sign}value.")
SLOT_DOCS.update({
    "divmod": ("(self, value, /)", "Return divmod(self, value)."),
    "rdivmod": ("(self, value, /)", "Return divmod(value, self)."),
    "pow": ("(self, value, mod=None, /)", "Return pow(self, value, mod)."),
    "rpow": ("(self, value, mod=None, /)", "Return pow(value, self, mod)."),
    "neg": ("(self, /)", "-self"),
    "pos": ("(self, /)", "+self"),
    "invert": ("(self, /)", "~self"),
    "abs": ("(self, /)", "abs(self)"),
    "int": ("(self, /)", "int(self)"),
    "float": ("(self, /)", "float(self)"),
    "index": ("(self, /)", "Return self converted to an integer, if self is suitable for use as an index into a list."),
    "bool": ("(self, /)", "True if self else False"),
    "len": ("(self, /)", "Return len(self)."),
    "getitem": ("(self, key, /)", "Return self[key]."),
    "setitem": ("(self, key, value, /)", "Set self[key] to value."),
    "delitem": ("(self, key, /)", "Delete self[key]."),
    "contains": ("(self, key, /)", "Return key in self."),
    "iter": ("(self, /)", "Implement iter(self)."),
    "next": ("(self, /)", "Implement next(self)."),
    "call": ("(self, /, *args, **kwargs)", "Call self as a function."),
    "repr": ("(self, /)", "Return repr(self)."),
    "str": ("(self, /)", "Return str(self)."),
    "format": ("(self, format_spec, /)", "Return the text of self as the format specifier asks."),
    "hash": ("(self, /)", "Return hash(self)."),
    "getattribute": ("(self, name, /)", "Return getattr(self, name)."),
    "setattr": ("(self, name, value, /)", "Implement setattr(self, name, value)."),
    "delattr": ("(self, name, /)", "Implement delattr(self, name)."),
    "get": ("(self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner."),
    "set": ("(self, instance, value, /)", "Set an attribute of instance to value."),
    "delete": ("(self, instance, /)", "Delete an attribute of instance."),
    "del": ("(self, /)", "Finalise self."),
})
