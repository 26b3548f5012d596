# Data classes.
#
# The methods of a class are written as source text and compiled once, all together, so that they
# are as fast as those written by hand. What the text refers to (default values, factories) is in
# the globals of the compiled functions under names that begin with _dataclass.

import sys
from keyword import iskeyword as _iskeyword
from _types import GenericAlias, MappingProxyType, MemberDescriptorType
from _vitrine import compile_function as _compile_function

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY",
           "MISSING", "fields", "asdict", "astuple", "make_dataclass", "replace",
           "is_dataclass"]


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _FieldKind:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FIELD = _FieldKind("_FIELD")
_FIELD_CLASSVAR = _FieldKind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FieldKind("_FIELD_INITVAR")
_EMPTY_METADATA = MappingProxyType({})
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"


class InitVar:
    """The type of a parameter of __init__ that is no field but is given to __post_init__."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of a field; made by field(), read with fields()."""

    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init",
                 "compare", "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
                f"default_factory={self.default_factory!r},init={self.init!r},"
                f"repr={self.repr!r},hash={self.hash!r},compare={self.compare!r},"
                f"metadata={self.metadata!r},kw_only={self.kw_only!r},"
                f"_field_type={self._field_type})")

    def __set_name__(self, owner, name):
        # The default may be a descriptor that wants to know its name.
        set_name = getattr(type(self.default), "__set_name__", None)
        if set_name:
            set_name(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        return (f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},"
                f"order={self.order!r},unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})")


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING):
    """Say more about a field than its type and default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# What kind of field an annotation declares.

def _resolve(annotation, cls):
    """The object that the first name of an annotation written as a string stands for."""
    head = annotation.partition("[")[0].strip()
    module = sys.modules.get(cls.__module__)
    space = getattr(module, "__dict__", {})
    prefix, dot, name = head.partition(".")
    if not dot:
        return space.get(head)
    module = space.get(prefix.strip())
    if module is not None and module in (sys.modules.get("typing"), sys.modules.get("dataclasses")):
        return getattr(module, name.strip(), None)
    return None


def _is_classvar(annotation):
    typing = sys.modules.get("typing")
    if typing is None:
        return False
    return (annotation is typing.ClassVar
            or getattr(annotation, "__origin__", None) is typing.ClassVar)


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, MemberDescriptorType):
            default = MISSING  # a slot of that name, not a value
        f = Field(default, MISSING, True, True, None, True, None, MISSING)
    f.name = name
    f.type = annotation
    meant = _resolve(annotation, cls) if isinstance(annotation, str) else annotation
    if _is_classvar(meant):
        kind = _FIELD_CLASSVAR
    elif _is_initvar(meant):
        kind = _FIELD_INITVAR
    else:
        kind = _FIELD
    f._field_type = kind
    if kind is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if kind is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if kind is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {name} is not allowed: "
                         "use default_factory")
    return f


# The source text of methods.

def _init_source(std_fields, kw_fields, frozen, has_post_init, slots, space):
    """Lines of __init__; adds what they refer to to space."""
    self_name = "self"
    names = [f.name for f in std_fields] + [f.name for f in kw_fields]
    while self_name in names:
        self_name = f"_dataclass_{self_name}"
    seen_default = False
    for f in std_fields:
        if f.init:
            if f.default is not MISSING or f.default_factory is not MISSING:
                seen_default = True
            elif seen_default:
                raise TypeError(f"non-default argument {f.name!r} follows default argument")

    def parameter(f):
        if f.default is MISSING and f.default_factory is MISSING:
            return f.name
        if f.default is not MISSING:
            space[f"_dataclass_default_{f.name}"] = f.default
            return f"{f.name}=_dataclass_default_{f.name}"
        return f"{f.name}=_dataclass_factory"

    head = [self_name, *[parameter(f) for f in std_fields if f.init]]
    keyword = [parameter(f) for f in kw_fields if f.init]
    if keyword:
        head += ["*", *keyword]
    lines = [f"def __init__({', '.join(head)}):"]
    for f in (*std_fields, *kw_fields):
        name = f.name
        if f.default_factory is not MISSING:
            space[f"_dataclass_default_{name}"] = f.default_factory
            value = f"_dataclass_default_{name}()"
            if f.init:
                value += f" if {name} is _dataclass_factory else {name}"
        elif f.init:
            value = name
        elif slots and f.default is not MISSING:
            space[f"_dataclass_default_{name}"] = f.default
            value = f"_dataclass_default_{name}"
        else:
            continue  # neither a parameter nor a factory: the class attribute serves
        if f._field_type is _FIELD_INITVAR:
            continue
        if frozen:
            lines.append(f"    _dataclass_setattr({self_name}, {name!r}, {value})")
        else:
            lines.append(f"    {self_name}.{name} = {value}")
    if has_post_init:
        arguments = [f.name for f in (*std_fields, *kw_fields)
                     if f._field_type is _FIELD_INITVAR]
        lines.append(f"    {self_name}.__post_init__({', '.join(arguments)})")
    if len(lines) == 1:
        lines.append("    pass")
    return lines


def _repr_source(names):
    text = ", ".join([f"{name}={{self.{name}!r}}" for name in names])
    return ["def __repr__(self):",
            "    key = id(self)",
            "    if key in _dataclass_running:",
            "        return '...'",
            "    _dataclass_running.add(key)",
            "    try:",
            f"        return f'{{self.__class__.__qualname__}}({text})'",
            "    finally:",
            "        _dataclass_running.discard(key)"]


def _tuple_of(owner, names):
    return "(" + "".join([f"{owner}.{name}," for name in names]) + ")"


def _compare_source(method, operator, names):
    return [f"def {method}(self, other):",
            "    if other.__class__ is self.__class__:",
            f"        return {_tuple_of('self', names)} {operator} {_tuple_of('other', names)}",
            "    return NotImplemented"]


def _frozen_source(names):
    names = tuple(names)
    check = "type(self) is _dataclass_class" + (f" or name in {names!r}" if names else "")
    return ["def __setattr__(self, name, value):",
            f"    if {check}:",
            "        raise _dataclass_error(f'cannot assign to field {name!r}')",
            "    super(_dataclass_class, self).__setattr__(name, value)",
            "def __delattr__(self, name):",
            f"    if {check}:",
            "        raise _dataclass_error(f'cannot delete field {name!r}')",
            "    super(_dataclass_class, self).__delattr__(name)"]


def _compile(cls, methods, lines, space):
    """Compile the methods in lines and return them by name."""
    lines.append(f"_dataclass_methods = ({''.join([m + ',' for m in methods])})")
    functions = _compile_function("\n".join(lines) + "\n", space, "_dataclass_methods")
    for name, function in zip(methods, functions):
        function.__qualname__ = f"{cls.__qualname__}.{name}"
    return dict(zip(methods, functions))


# Making the class.

def _collect(cls, kw_only):
    """All fields of the class, inherited first, and whether a frozen or other base was seen."""
    found = {}
    frozen_bases = []
    for base in cls.__mro__[-2:0:-1]:
        inherited = base.__dict__.get(_FIELDS)
        if inherited is not None:
            found.update(inherited)
            frozen_bases.append(getattr(base, _PARAMS).frozen)

    annotations = cls.__dict__.get("__annotations__", {})
    own = []
    marker_seen = False
    for name, annotation in annotations.items():
        meant = _resolve(annotation, cls) if isinstance(annotation, str) else annotation
        if meant is KW_ONLY or isinstance(meant, _KW_ONLY_TYPE):
            if marker_seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            marker_seen = kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    for f in own:
        found[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            # The Field gives way to the default, or to nothing.
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return found, frozen_bases


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                   weakref_slot):
    params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
    setattr(cls, _PARAMS, params)
    found, frozen_bases = _collect(cls, kw_only)
    if frozen_bases:
        if any(frozen_bases) and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not all(frozen_bases) and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, found)

    own = cls.__dict__
    class_hash = own.get("__hash__", MISSING)
    explicit_hash = not (class_hash is MISSING or class_hash is None and "__eq__" in own)
    if order and not eq:
        raise ValueError("eq must be true if order is true")

    real = [f for f in found.values() if f._field_type is _FIELD]
    for_init = [f for f in found.values() if f._field_type is not _FIELD_CLASSVAR]
    std_init = [f for f in for_init if f.init and not f.kw_only]
    kw_init = [f for f in for_init if f.init and f.kw_only]
    compared = [f.name for f in real if f.compare]
    methods = []
    lines = []
    space = {"__name__": cls.__module__, "_dataclass_factory": _HAS_DEFAULT_FACTORY,
             "_dataclass_class": cls}

    if init:
        # Fields that are no parameters keep their place among the assignments.
        text = _init_source([f for f in for_init if not (f.init and f.kw_only)], kw_init, frozen,
                            hasattr(cls, "__post_init__"), slots, space)
        if "__init__" not in own:
            if frozen:
                space["_dataclass_setattr"] = object.__setattr__
            methods.append("__init__")
            lines += text
    if repr and "__repr__" not in own:
        space["_dataclass_running"] = set()
        methods.append("__repr__")
        lines += _repr_source([f.name for f in real if f.repr])
    if eq and "__eq__" not in own:
        methods.append("__eq__")
        lines += _compare_source("__eq__", "==", compared)
    if order:
        for name, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if name in own:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                                "Consider using functools.total_ordering")
            methods.append(name)
            lines += _compare_source(name, operator, compared)
    if frozen:
        for name in ("__setattr__", "__delattr__"):
            if name in own:
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}")
        space["_dataclass_error"] = FrozenInstanceError
        methods += ["__setattr__", "__delattr__"]
        lines += _frozen_source([f.name for f in real])
    no_hash = False
    if unsafe_hash and explicit_hash:
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if unsafe_hash or eq and frozen and not explicit_hash:
        hashed = [f.name for f in real if (f.compare if f.hash is None else f.hash)]
        methods.append("__hash__")
        lines += ["def __hash__(self):", f"    return hash({_tuple_of('self', hashed)})"]
    elif eq and not frozen and not explicit_hash:
        no_hash = True

    functions = _compile(cls, methods, lines, space)
    if "__init__" in functions:
        annotations = {f.name: f.type for f in (*std_init, *kw_init)}
        annotations["return"] = None
        functions["__init__"].__annotations__ = annotations
    for name, function in functions.items():
        setattr(cls, name, function)
    if "__repr__" in functions:
        functions["__repr__"]._dataclass_repr = True  # pprint asks for it
    if no_hash:
        cls.__hash__ = None
    if not getattr(cls, "__doc__"):
        cls.__doc__ = _signature(cls, std_init, kw_init, functions)
    if match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple([f.name for f in std_init])
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot, real)
        space["_dataclass_class"] = cls
    if hasattr(cls, "__abstractmethods__"):
        from abc import update_abstractmethods
        update_abstractmethods(cls)
    return cls


def _signature(cls, std_init, kw_init, functions):
    """The call of the class as text, which is its documentation if it has none."""
    if "__init__" not in functions:
        try:
            from inspect import signature
            return cls.__name__ + str(signature(cls)).replace(" -> None", "")
        except (ImportError, TypeError, ValueError):
            return cls.__name__

    def parameter(f):
        text = f"{f.name}: {_annotation_text(f.type)}"
        if f.default is not MISSING:
            return f"{text} = {f.default!r}"
        return text + " = <factory>" if f.default_factory is not MISSING else text

    parts = [parameter(f) for f in std_init]
    if kw_init:
        parts += ["*", *[parameter(f) for f in kw_init]]
    return f"{cls.__name__}({', '.join(parts)})"


def _annotation_text(x):
    if getattr(x, "__module__", None) == "typing":
        return repr(x).replace("typing.", "")
    if isinstance(x, GenericAlias):
        return str(x)
    if isinstance(x, type):
        return x.__qualname__ if x.__module__ == "builtins" else f"{x.__module__}.{x.__qualname__}"
    return repr(x)


def _getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__")
    if slots is None:
        return ()
    return (slots,) if isinstance(slots, str) else tuple(slots)


def _add_slots(cls, frozen, weakref_slot, real):
    """A new class like cls with slots for the fields: slots cannot be added afterwards."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    slots = [f.name for f in real if f.name not in inherited]
    if weakref_slot and "__weakref__" not in inherited:
        slots.append("__weakref__")
    namespace["__slots__"] = tuple(slots)
    for f in real:
        namespace.pop(f.name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    new = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        new.__qualname__ = qualname
    if frozen:
        if "__getstate__" not in cls.__dict__:
            new.__getstate__ = _getstate
        if "__setstate__" not in cls.__dict__:
            new.__setstate__ = _setstate
    return new


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Class decorator: add the methods that the annotated fields call for."""

    def wrap(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args,
                              kw_only, slots, weakref_slot)

    return wrap if cls is None else wrap(cls)


# Looking at and copying instances.

def fields(class_or_instance):
    """The fields as a tuple of Field objects."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in found.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """True for data classes and their instances."""
    cls = obj if isinstance(obj, type) and not isinstance(obj, GenericAlias) else type(obj)
    return hasattr(cls, _FIELDS)


_ATOMIC = frozenset({type(None), bool, int, float, str, complex, bytes, type(...),
                     type(NotImplemented), type, range, type(len), type(field)})


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, recursively; other objects are deep-copied."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict(obj, dict_factory)


def _asdict(obj, dict_factory):
    kind = type(obj)
    if kind in _ATOMIC:
        return obj
    if hasattr(kind, _FIELDS):
        return dict_factory([(f.name, _asdict(getattr(obj, f.name), dict_factory))
                             for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[_asdict(v, dict_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return kind([_asdict(v, dict_factory) for v in obj])
    if isinstance(obj, dict):
        items = [(_asdict(k, dict_factory), _asdict(v, dict_factory)) for k, v in obj.items()]
        if hasattr(kind, "default_factory"):
            new = kind(obj.default_factory)
            new.update(items)
            return new
        return kind(items)
    from copy import deepcopy
    return deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The fields as a tuple, recursively; other objects are deep-copied."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple(obj, tuple_factory)


def _astuple(obj, tuple_factory):
    kind = type(obj)
    if kind in _ATOMIC:
        return obj
    if hasattr(kind, _FIELDS):
        return tuple_factory([_astuple(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[_astuple(v, tuple_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return kind([_astuple(v, tuple_factory) for v in obj])
    if isinstance(obj, dict):
        items = [(_astuple(k, tuple_factory), _astuple(v, tuple_factory)) for k, v in obj.items()]
        if hasattr(kind, "default_factory"):
            new = kind(obj.default_factory)
            new.update(items)
            return new
        return kind(items)
    from copy import deepcopy
    return deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True,
                   order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False,
                   slots=False, weakref_slot=False):
    """Make a data class at run time; fields are names, (name, type) or (name, type, default)."""
    from types import new_class
    defaults = {}
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[name] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if _iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation

    def fill(space):
        if namespace is not None:
            space.update(namespace)
        space.update(defaults)
        space["__annotations__"] = annotations

    cls = new_class(cls_name, bases, {}, fill)
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash,
                     frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                     weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new object of the same class with some fields changed; __init__ makes it."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(f"field {f.name} is declared with init=False, it cannot be "
                                 "specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)
