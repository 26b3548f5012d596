# Enumerations.
#
# A class body runs in an _EnumDict, which sorts what is assigned into members and the rest. When
# type.__new__ calls __set_name__, the _Members object in the namespace makes the members: so they
# exist before __init_subclass__ runs. Members are plain class attributes, unless a property of
# the same name lives in a base (`name`, `value`): then a property that knows both stands there.
# By value they are found in _value2member_map_, where composite flags are added on the way.

import sys
from _types import MappingProxyType
from types import DynamicClassAttribute
from _vitrine import caller_module as _caller_module, function_globals as _function_globals

__all__ = ['EnumType', 'EnumMeta', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum',
           'auto', 'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary',
           'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr', 'global_enum_repr',
           'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE']

Enum = Flag = ReprEnum = EJECT = _stdlib_enums = None


_builtin_property = property


class nonmember:
    """Marks a value in the class body as no member."""

    def __init__(self, value):
        self.value = value


class member:
    """Marks a value in the class body as a member."""

    def __init__(self, value):
        self.value = value


class _auto_null:
    def __repr__(self):
        return "_auto_null"


_auto_null = _auto_null()


class auto:
    """A value that _generate_next_value_ chooses."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(DynamicClassAttribute):
    """A property of members; a member may have the same name on the class."""

    member = None

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(self.name)
        if self.fget is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"{self.clsname} cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"{self.clsname} cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = repr(ownerclass)


class _NameProperty(property):
    """The `name` of Enum: what property does, with one call less."""

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            return instance._name_
        raise AttributeError(self.name)


class _ValueProperty(property):
    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            return instance._value_
        raise AttributeError(self.name)


def _is_descriptor(x):
    return hasattr(x, "__get__") or hasattr(x, "__set__") or hasattr(x, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" != name[-3]


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" != name[-2]


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return (len(name) > len(prefix) and name.startswith(prefix)
            and name[-1:] != "_" and name[-2:] != "__")


def _is_single_bit(num):
    return num > 0 and num & (num - 1) == 0


def _iter_bits_lsb(num):
    if isinstance(num, Enum):
        num = num.value
    while num:
        bit = num & -num
        yield bit
        num ^= bit


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def bin(num, max_bits=None):
    """Two's complement with the sign bit apart: bin(10) is '0b0 1010', bin(-10) '0b1 0110'."""
    n = num.bit_length()
    digits = format(num & ((1 << n) - 1), f"0{n}b") if n else ""
    sign = "1" if num < 0 else "0"
    if max_bits and len(digits) < max_bits:
        digits = sign * (max_bits - len(digits)) + digits
    return f"0b{sign} {digits}"


class _EnumDict(dict):
    """The namespace of an enumeration's class body."""

    def __init__(self):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = ""

    def __setitem__(self, key, value):
        if key[:1] == "_":
            if _is_private(self._cls_name, key):
                dict.__setitem__(self, key, value)
                return
            if _is_sunder(key):
                if key not in ("_order_", "_generate_next_value_", "_missing_", "_ignore_",
                               "_numeric_repr_", "_iter_member_"):
                    raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future "
                                     "Enum use")
                if key == "_generate_next_value_":
                    if self._auto_called:
                        raise TypeError("_generate_next_value_ must be defined before members")
                    if isinstance(value, staticmethod):
                        value = value.__func__
                    self._generate_next_value = value
                    value = staticmethod(value)
                elif key == "_ignore_":
                    if isinstance(value, str):
                        value = value.replace(",", " ").split()
                    else:
                        value = list(value)
                    self._ignore = value
                    already = set(value) & set(self._member_names)
                    if already:
                        raise ValueError(
                            f"_ignore_ cannot specify already set names: {already!r}")
                dict.__setitem__(self, key, value)
                return
            if _is_dunder(key):
                dict.__setitem__(self, "_order_" if key == "__order__" else key, value)
                return
        if key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not _is_descriptor(value):
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            elif isinstance(value, auto):
                value = self._next(key, value)
                self._last_values.pop()
            elif type(value) is tuple and any(isinstance(v, auto) for v in value):
                value = tuple([self._next(key, v) if isinstance(v, auto) else v for v in value])
            self._member_names[key] = None
            self._last_values.append(value)
        dict.__setitem__(self, key, value)

    def _next(self, key, item):
        if item.value is _auto_null:
            self._auto_called = True
            item.value = self._generate_next_value(key, 1, len(self._member_names),
                                                   self._last_values[:])
        self._last_values.append(item.value)
        return item.value

    def update(self, members, **more):
        for source in (members, more):
            if hasattr(source, "keys"):
                for key in source.keys():
                    self[key] = source[key]
            else:
                for key, value in source:
                    self[key] = value


class _Members:
    """Makes the members of a class when the class is being made."""

    def __init__(self, values):
        self.values = values

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        spaces = [base.__dict__ for base in cls.__mro__[1:] if base.__module__ != "builtins"]
        for name, value in self.values:
            _add_member(cls, name, value, spaces)


def _add_member(cls, name, value, spaces):
    member_type = cls._member_type_
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if cls._use_args_:
        new = cls._new_member_(cls, *args)
    else:
        new = cls._new_member_(cls)
    if not hasattr(new, "_value_"):
        if member_type is object:
            new._value_ = value
        else:
            try:
                new._value_ = member_type(*args)
            except Exception as exc:
                raise TypeError("_value_ not set in __new__, unable to create it") from exc
    value = new._value_
    new._name_ = name
    new.__objclass__ = cls
    new.__init__(*args)
    new._sort_order_ = len(cls._member_names_)

    is_flag = Flag is not None and issubclass(cls, Flag)
    try:
        same = cls._value2member_map_.get(value)
    except TypeError:
        same = next((m for m in cls._member_map_.values() if m._value_ == value), None)
    if same is not None:
        new = same
    elif not is_flag or not isinstance(value, int) or _is_single_bit(value):
        cls._member_names_.append(name)

    for space in spaces:
        found = space.get(name)
        if found is not None:
            if isinstance(found, property) or isinstance(found, DynamicClassAttribute):
                redirect = property(found.fget, found.fset, found.fdel)
                redirect.member = new
                redirect.__set_name__(cls, name)
                type.__setattr__(cls, name, redirect)
                break
    else:
        type.__setattr__(cls, name, new)
    cls._member_map_[name] = new
    try:
        cls._value2member_map_.setdefault(value, new)
    except TypeError:
        cls._unhashable_values_.append(value)
    if is_flag and isinstance(value, int):
        mask = cls._flag_mask_ | value
        cls._flag_mask_ = mask
        cls._all_bits_ = (1 << mask.bit_length()) - 1


class EnumType(type):
    """Metaclass for Enum"""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        _check_bases(cls, bases)
        namespace = _EnumDict()
        namespace._cls_name = cls
        first = _data_type_and_enum(cls, bases)[1]
        namespace._generate_next_value = getattr(first, "_generate_next_value_", None)
        if first is not None:
            dict.__setitem__(namespace, "_generate_next_value_",
                             staticmethod(first._generate_next_value_))
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        names = classdict._member_names
        for key in classdict.pop("_ignore_", ()):
            classdict.pop(key, None)
            names.pop(key, None)
        order = classdict.pop("_order_", None)
        if "mro" in names or "" in names:
            bad = ",".join(n for n in ("mro", "") if n in names)
            raise ValueError(f"invalid enum member name(s) {bad!r}")
        values = [(name, classdict.pop(name)) for name in names]

        member_type, first = _data_type_and_enum(cls, bases)
        new_member, use_args = _find_new(classdict, member_type, first)
        namespace = dict(classdict)
        namespace["_new_member_"] = new_member
        namespace["_use_args_"] = use_args
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_unhashable_values_"] = []
        namespace["_member_type_"] = member_type
        namespace["_value_repr_"] = _value_repr(bases)
        if first is not None and Flag is not None and issubclass(first, Flag):
            namespace["_boundary_"] = boundary or first._boundary_
            namespace["_flag_mask_"] = 0
            namespace["_all_bits_"] = 0
            namespace["_inverted_"] = None
        elif boundary is not None:
            namespace["_boundary_"] = boundary
        if first is not None:
            if Enum is not None:
                _keep_behaviour(namespace, bases, member_type, first)
            namespace.setdefault("__doc__", None)
            # Lookup by value is Enum's; what the body defines makes members only.
            namespace["__new__"] = Enum.__new__
            namespace["_members_"] = _Members(values)
        try:
            enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        except RuntimeError as error:
            if error.__cause__ is None or not str(error).startswith("Error calling __set_name__"):
                raise
            raise error.__cause__ from None

        if order is not None:
            if isinstance(order, str):
                order = order.replace(",", " ").split()
            _check_order(enum_class, order)
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        """Classes are always true."""
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        """With one argument: the member with that value. With names: a new enumeration."""
        if names is None:
            return cls.__new__(cls, value)
        if module is None:
            module = _caller_module(1)
        return cls._create_(value, names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def __contains__(cls, member):
        """True for members; only members may be asked for."""
        if not isinstance(member, Enum):
            raise TypeError("unsupported operand type(s) for 'in': "
                            f"'{type(member).__qualname__}' and '{cls.__class__.__qualname__}'")
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__",
                 "__iter__", "__len__", "__members__", "__module__", "__name__", "__qualname__"}
        names.update(cls._member_names_)
        if cls._new_member_ is not object.__new__:
            names.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            names.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(names)
        return sorted(set(dir(cls._member_type_)) | names)

    def __getitem__(cls, name):
        """The member of that name."""
        return cls._member_map_[name]

    def __iter__(cls):
        """The members in the order of definition, without aliases."""
        return map(cls._member_map_.__getitem__, cls._member_names_)

    def __len__(cls):
        """The number of members without aliases."""
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        """A read-only mapping of all names, aliases too, to members."""
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __reversed__(cls):
        """The members in reverse order, without aliases."""
        return map(cls._member_map_.__getitem__, reversed(cls._member_names_))

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        bases = (cls,) if type is None else (type, cls)
        metacls = cls.__class__
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            given, names, last = names, [], []
            for i, name in enumerate(given):
                value = namespace._generate_next_value(name, start, i, last[:])
                last.append(value)
                names.append((name, value))
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            namespace[name] = value
        if module is not None:
            dict.__setitem__(namespace, "__module__", module)
        if qualname is not None:
            dict.__setitem__(namespace, "__qualname__", qualname)
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)


EnumMeta = EnumType


def _check_bases(cls, bases):
    for chain in bases:
        for base in chain.__mro__:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {cls!r}> cannot extend {base!r}")


def _data_type_and_enum(cls, bases):
    """The type whose instances the members also are (object if none), and the enum extended."""
    if not bases:
        return object, None
    found = {}
    for base in bases:
        if isinstance(base, EnumType):
            if base._member_type_ is not object:
                found[base._member_type_] = None
            continue
        for k in base.__mro__[:-1]:
            if _own(k, "__new__") is not None or _own(k, "__dataclass_fields__") is not None:
                found[base] = None
                break
    if len(found) > 1:
        kept = [t for t in found if not any(u is not t and issubclass(u, t) for u in found)]
        if len(kept) > 1:
            raise TypeError(f"too many data types for {cls!r}: {set(found)!r}")
        found = kept
    first = bases[-1]
    if not isinstance(first, EnumType):
        raise TypeError(
            "new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
    return (next(iter(found)) if found else object), first


def _value_repr(bases):
    for base in bases:
        for k in base.__mro__:
            if k is object:
                continue
            if isinstance(k, EnumType):
                return k._value_repr_
            found = _own(k, "__repr__")
            if found is not None:
                return found
    return None


def _own(k, name):
    """What a class itself defines; of a builtin class, what it does not have from object."""
    if k.__module__ != "builtins":
        return k.__dict__.get(name)
    found = getattr(k, name, None)
    return None if found == getattr(object, name, None) else found


def _find_new(classdict, member_type, first):
    """What makes the instances: (function, whether it wants the value)."""
    if first is None:
        return object.__new__, False
    new = classdict.get("__new__")
    if new is not None:
        if isinstance(new, staticmethod):
            new = new.__func__
        return new, True
    inherited = first._new_member_
    if inherited is not object.__new__:
        return inherited, True
    new = member_type.__new__
    return new, new is not object.__new__


def _keep_behaviour(namespace, bases, member_type, first):
    """Enum's methods win over those of the data type, unless the class asks for the latter."""
    if member_type is object:
        return
    if ReprEnum is not None and ReprEnum in bases:
        namespace.setdefault("__format__", member_type.__format__)
        own = member_type.__str__
        if own == object.__str__:  # str() is repr() then, and means the data type's
            def own(self):
                return member_type.__repr__(self)
        namespace.setdefault("__str__", own)
    names = ["__repr__", "__str__", "__format__"]
    if Flag is not None and issubclass(first, Flag):
        names += ["__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"]
    for name in names:
        if name in namespace:
            continue
        of_object = getattr(object, name, None)
        for base in bases:
            found = getattr(base, name, None)
            if found is not None and found != of_object:
                break
        if found is None or found == of_object or found == getattr(member_type, name, None):
            namespace[name] = getattr(first, name)


def _check_order(cls, order):
    aliases = {name for name, m in cls._member_map_.items() if m._name_ != name}
    if issubclass(cls, Flag):
        aliases = set(cls._member_map_) - set(cls._member_names_)
    order = [name for name in order if name not in aliases]
    if order != cls._member_names_:
        raise TypeError("member order does not match _order_:\n"
                        f"  {cls._member_names_!r}\n  {order!r}")


class Enum(metaclass=EnumType):
    """Base class of enumerations.

    class Colour(Enum):
        RED = 1
        BLUE = 2

    Colour.RED, Colour(1) and Colour['RED'] are the same member; it has a name and a value.
    """

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for m in cls._member_map_.values():
                if m._value_ == value:
                    return m
        invalid = None
        try:
            result = cls._missing_(value)
        except Exception as exc:
            invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            exc.__context__ = invalid
            raise
        if isinstance(result, cls):
            return result
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        if result is None:
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        raise TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None "
                        "or a valid member")

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value for auto(): one more than the last value that can be added to."""
        for last in reversed(last_values):
            try:
                return last + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        names = set()
        if self.__class__._member_type_ is not object:
            names = set(object.__dir__(self))
        for name in getattr(self, "__dict__", ()):
            if name[0] != "_":
                names.add(name)
        for cls in self.__class__.mro():
            for name, value in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(value, property):
                    if value.fget is not None or name not in self._member_map_:
                        names.add(name)
                    else:
                        names.discard(name)
                else:
                    names.add(name)
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__"} | names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @_NameProperty
    def name(self):
        """The name of the member."""
        return self._name_

    @_ValueProperty
    def value(self):
        """The value of the member."""
        return self._value_


class ReprEnum(Enum):
    """Only repr() is Enum's; str() and format() are the data type's."""


class IntEnum(int, ReprEnum):
    """Members are also ints."""

    def __str__(self):
        return int.__repr__(self)


class StrEnum(str, ReprEnum):
    """Members are also strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError(f"errors must be a string, not {values[2]!r}")
        value = str(*values)
        self = str.__new__(cls, value)
        self._value_ = value
        return self

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The lower-cased name."""
        return name.lower()


class FlagBoundary(StrEnum):
    """What to do with bits that no member of a flag has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum):
    """Base class of enumerations whose members combine with | & ^ ~."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The next power of two."""
        if not last_values:
            return start if start is not None else 1
        last = max(last_values)
        try:
            return 1 << last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_(cls, value):
        """The members with one bit that are in value."""
        return (m for m in cls if m._value_ & value)

    @classmethod
    def _missing_(cls, value):
        """The composite member with this value, made now."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask = cls._flag_mask_
        bits = cls._all_bits_
        given = value
        if not ~bits <= value <= bits or value & (bits ^ mask):
            boundary = cls._boundary_
            if boundary is STRICT:
                n = max(value.bit_length(), mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, n)}\n"
                                 f"  allowed {bin(mask, n)}")
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif boundary is KEEP:
                if value < 0:
                    value += max(bits + 1, 1 << value.bit_length())
            else:
                raise ValueError(f"{cls!r} unknown flag boundary {boundary!r}")
        if value < 0:
            value += bits + 1
        unknown = value & ~mask
        known = [m for m in cls if m._value_ & value]
        known.sort(key=_sort_order)
        if value in cls._value2member_map_:
            return cls._value2member_map_[value]
        if cls._member_type_ is object:
            new = object.__new__(cls)
        else:
            new = cls._member_type_.__new__(cls, value)
        new._value_ = value
        if known:
            new._name_ = "|".join([m._name_ for m in known])
            if unknown:
                new._name_ += f"|{cls._numeric_repr_(unknown)}"
        else:
            new._name_ = None
        cls._value2member_map_[value] = new
        if given < 0:
            cls._value2member_map_[given] = new
        return new

    def __contains__(self, other):
        """True if self has all bits of other."""
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': "
                            f"{type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        """The members with one bit that are in self, lowest definition first."""
        return iter([m for m in self.__class__ if m._value_ & self._value_])

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls = self.__class__
        show = cls._value_repr_ or repr
        if self._name_ is None:
            return f"<{cls.__name__}: {show(self._value_)}>"
        return f"<{cls.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        cls = self.__class__
        if self._name_ is None:
            return f"{cls.__name__}({self._value_!r})"
        return f"{cls.__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _number(self, other):
        if isinstance(other, self.__class__):
            return other._value_
        kind = self._member_type_
        if kind is not object and isinstance(other, kind):
            return other
        return None

    def __or__(self, other):
        value = self._number(other)
        return NotImplemented if value is None else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._number(other)
        return NotImplemented if value is None else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._number(other)
        return NotImplemented if value is None else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._boundary_ is KEEP:
            return self.__class__(~self._value_)
        return self.__class__(self._flag_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


def _sort_order(m):
    return m._sort_order_


Flag._boundary_ = CONFORM
Flag._numeric_repr_ = repr


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are also ints."""

    def __str__(self):
        return int.__repr__(self)


# Decorators.

def unique(enumeration):
    """Class decorator: no two names may have the same value."""
    aliases = [(alias, m.name) for alias, m in enumeration.__members__.items() if alias != m.name]
    if aliases:
        details = ", ".join([f"{alias} -> {name}" for alias, name in aliases])
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


def __getattr__(name):
    # EnumCheck and its members are made when first asked for.
    if name not in ("EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE"):
        raise AttributeError(f"module 'enum' has no attribute {name!r}")
    global EnumCheck, CONTINUOUS, NAMED_FLAGS, UNIQUE

    class EnumCheck(StrEnum):
        """The conditions that verify can check."""

        CONTINUOUS = "no skipped integer values"
        NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
        UNIQUE = "one name per value"

    EnumCheck.__qualname__ = "EnumCheck"
    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck
    return {"EnumCheck": EnumCheck, "CONTINUOUS": CONTINUOUS, "NAMED_FLAGS": NAMED_FLAGS,
            "UNIQUE": UNIQUE}[name]


def __dir__():
    return [*_function_globals(__dir__), "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE"]


class verify:
    """Class decorator: checks the conditions given, members of EnumCheck."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not isinstance(enumeration, EnumType):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check == "one name per value":
                aliases = [(alias, m.name) for alias, m in enumeration.__members__.items()
                           if alias != m.name]
                if aliases:
                    details = ", ".join([f"{alias} -> {name}" for alias, name in aliases])
                    raise ValueError(f"aliases found in {enumeration!r}: {details}")
            elif check == "no skipped integer values":
                _verify_continuous(enumeration)
            elif check == "multi-flag aliases may not contain unnamed flags":
                _verify_named(enumeration)
        return enumeration


def _verify_continuous(enumeration):
    values = {m.value for m in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    kind, between = "enum", range(low + 1, high)
    if issubclass(enumeration, Flag):
        kind = "flag"
        between = [1 << i for i in range(low.bit_length(), high.bit_length() - 1)]
    missing = [v for v in between if v not in values]
    if missing:
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values "
                         f"{', '.join(map(str, missing))}"[:256])


def _verify_named(enumeration):
    if not issubclass(enumeration, Flag):
        return
    values = {m.value for m in enumeration}
    aliases = []
    missing = 0
    for name, m in enumeration._member_map_.items():
        if name in enumeration._member_names_ or m.value < 0:
            continue
        lacking = [v for v in _iter_bits_lsb(m.value) if v not in values]
        if lacking:
            aliases.append(name)
            for v in lacking:
                missing |= v
    if aliases:
        if len(aliases) == 1:
            who = f"alias {aliases[0]} is missing"
        else:
            who = f"aliases {', '.join(aliases[:-1])} and {aliases[-1]} are missing"
        what = "value" if _is_single_bit(missing) else "combined values of"
        raise ValueError(f"invalid Flag {enumeration.__name__!r}: {who} {what} {missing:#x} "
                         "[use enum.show_flag_values(value) for details]")


# Members as names of their module.

def global_enum_repr(self):
    """module.NAME for the members of a global enumeration."""
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    """module.NAME, or the parts of a composite flag joined by |."""
    cls = self.__class__
    module = cls.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{cls.__name__}({self._value_!r})"
    parts = [part if part[0].isdigit() else f"{module}.{part}" for part in self._name_.split("|")]
    return "|".join(parts)


def global_str(self):
    """Just the name."""
    if self._name_ is None:
        return f"{self.__class__.__name__}({self._value_!r})"
    return self._name_


def global_enum(cls, update_str=False):
    """Class decorator: the members become names of the module, and are shown as such."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    vars(sys.modules[cls.__module__]).update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    """For Enum.__reduce_ex__: the member is a global of that name."""
    return self.name


def pickle_by_enum_name(self, proto):
    """For Enum.__reduce_ex__: the member is an attribute of its class."""
    return getattr, (self.__class__, self._name_)
