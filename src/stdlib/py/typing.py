# Support for type hints.
#
# Three kinds of things: special forms (Union, Literal: objects with []), aliases (List, or what
# List[int] gives: an origin with arguments), and classes (Generic, Protocol, NamedTuple). Type
# parameters are found in arguments by __typing_subst__, which natives use too (list[T][int]).
# The aliases of container types, the IO classes and the Supports protocols are made when first
# asked for, by the module's __getattr__.

import sys
from abc import ABCMeta
from _types import GenericAlias as _NativeAlias, MethodType, ModuleType, UnionType
from _types import FunctionType, BuiltinFunctionType, WrapperDescriptorType, MethodWrapperType
from _types import MethodDescriptorType
from _vitrine import (caller_module as _caller_module, evaluate as _evaluate,
                      function_globals as _function_globals)

__all__ = [
    'Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic',
    'Literal', 'Optional', 'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', 'TypeVarTuple',
    'Union', 'AbstractSet', 'ByteString', 'Container', 'ContextManager', 'Hashable',
    'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView',
    'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized', 'ValuesView',
    'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
    'AsyncContextManager', 'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex',
    'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap', 'Counter',
    'Deque', 'Dict', 'DefaultDict', 'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple',
    'TypedDict', 'Generator', 'BinaryIO', 'IO', 'Match', 'Pattern', 'TextIO', 'AnyStr',
    'assert_type', 'assert_never', 'cast', 'clear_overloads', 'dataclass_transform', 'final',
    'get_args', 'get_origin', 'get_overloads', 'get_type_hints', 'is_typeddict',
    'LiteralString', 'Never', 'NewType', 'no_type_check', 'no_type_check_decorator',
    'NoReturn', 'NotRequired', 'overload', 'ParamSpecArgs', 'ParamSpecKwargs', 'Required',
    'reveal_type', 'runtime_checkable', 'Self', 'Text', 'TYPE_CHECKING', 'TypeAlias',
    'TypeGuard', 'Unpack']

TYPE_CHECKING = False
Text = str
_NoneType = type(None)


# Arguments: converting, checking, showing.

def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    """The argument as a type; msg begins the complaint about what is none."""
    if arg is None:
        return _NoneType
    if isinstance(arg, type):
        if arg is Generic or arg is Protocol:
            raise TypeError(f"Plain {arg} is not valid as type argument")
        return arg
    if isinstance(arg, str):
        return ForwardRef(arg, is_argument=is_argument, module=module,
                          is_class=allow_special_forms)
    if isinstance(arg, _GenericAlias):
        origin = arg.__origin__
        if origin is Generic or origin is Protocol or (
                not allow_special_forms and (origin is ClassVar or is_argument and origin is Final)):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg
    if isinstance(arg, _SpecialForm):
        if arg._plain_ok or allow_special_forms and arg in (ClassVar, Final):
            return arg
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if type(arg) is tuple:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _type_repr(obj):
    if isinstance(obj, type):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, FunctionType):
        return obj.__name__
    return repr(obj)


def _collect_parameters(args):
    """The type parameters that occur in args, each once, in order of appearance."""
    found = []
    for arg in args:
        if isinstance(arg, type):
            continue
        if hasattr(arg, "__typing_subst__"):
            if arg not in found:
                found.append(arg)
        elif isinstance(arg, (tuple, list)):
            for p in _collect_parameters(arg):
                if p not in found:
                    found.append(p)
        else:
            for p in getattr(arg, "__parameters__", ()):
                if p not in found:
                    found.append(p)
    return tuple(found)


def _unpack_args(args):
    """Replace *tuple[int, str] by its arguments."""
    new = []
    for arg in args:
        sub = getattr(arg, "__typing_unpacked_tuple_args__", None)
        if sub is not None and not (sub and sub[-1] is ...):
            new.extend(sub)
        else:
            new.append(arg)
    return new


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _is_unpacked_typevartuple(x):
    return (not isinstance(x, type)) and getattr(x, "__typing_is_unpacked_typevartuple__", False)


def _check_count(alias, args, count, at_least=False):
    n = len(args)
    if count == 0 and not at_least:
        raise TypeError(f"{alias} is not a generic class")
    if n == count or at_least and n > count:
        return
    raise TypeError(f"Too {'many' if n > count else 'few'} arguments for {alias}; actual {n}, "
                    f"expected {'at least ' if at_least else ''}{count}")


def _substitution(alias, params, args):
    """Arguments assigned to the type parameters of an alias or class: {parameter: argument}."""
    args = tuple(args)
    for p in params:
        prepare = getattr(p, "__typing_prepare_subst__", None)
        if prepare:
            args = prepare(alias, args)
    _check_count(alias, args, len(params))
    return dict(zip(params, args))


def _substitute(args, mapping, flatten=False):
    """The arguments with the type parameters replaced."""
    new = []
    for old in args:
        if isinstance(old, type):
            new.append(old)
            continue
        if isinstance(old, (tuple, list)):
            new.append(tuple(_substitute(old, mapping)))
            continue
        subst = getattr(old, "__typing_subst__", None)
        if subst is not None:
            value = subst(mapping[old])
        else:
            sub = getattr(old, "__parameters__", ())
            if sub:
                subargs = []
                for p in sub:
                    if isinstance(p, TypeVarTuple):
                        subargs.extend(mapping[p])
                    else:
                        subargs.append(mapping[p])
                value = old[tuple(subargs)]
            else:
                value = old
        if isinstance(value, tuple) and (flatten or _is_unpacked_typevartuple(old)):
            new.extend(value)
        else:
            new.append(value)
    return new


# Special forms.

class _UnionMixin:
    __slots__ = ()

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _SpecialForm(_UnionMixin):
    __slots__ = ("_name", "__doc__", "_subscript", "_plain_ok")

    def __init__(self, name, doc, subscript=None, plain_ok=False):
        self._name = name
        self.__doc__ = doc
        self._subscript = subscript
        self._plain_ok = plain_ok

    @property
    def __module__(self):
        return "typing"

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return "typing." + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        if self._subscript is None:
            raise TypeError(f"{self} is not subscriptable")
        return self._subscript(self, parameters)


def _form(subscript):
    """Decorator: a special form named like the function, which serves its []."""
    return _SpecialForm(subscript.__name__, subscript.__doc__, subscript)


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Compatible with every type."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls, *args, **kwargs)


NoReturn = _SpecialForm("NoReturn", "The result type of a function that never returns.", None, True)
Never = _SpecialForm("Never", "The type without values.", None, True)
Self = _SpecialForm("Self", "The type of the enclosing class.", None, True)
LiteralString = _SpecialForm("LiteralString", "Strings made of literals.", None, True)
TypeAlias = _SpecialForm("TypeAlias", "Marks an assignment as a type alias.", None, True)


@_form
def ClassVar(self, parameters):
    """Marks a class variable: ClassVar[int]."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _GenericAlias(self, (item,))


@_form
def Final(self, parameters):
    """Marks a name that must not be assigned again: Final[int]."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _GenericAlias(self, (item,))


@_form
def Union(self, parameters):
    """Union[X, Y] means either X or Y."""
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        p = _type_check(p, "Union[arg, ...]: each arg must be a type.")
        for q in p.__args__ if isinstance(p, (_UnionGenericAlias, UnionType)) else (p,):
            if q not in flat:
                flat.append(q)
    if len(flat) == 1:
        return flat[0]
    return _UnionGenericAlias(self, tuple(flat), name="Optional" if len(flat) == 2
                              and _NoneType in flat else None)


@_form
def Optional(self, parameters):
    """Optional[X] is Union[X, None]."""
    return Union[_type_check(parameters, f"{self} requires a single type."), _NoneType]


@_form
def Literal(self, parameters):
    """Exactly these values: Literal['r', 'w']."""
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for p in parameters:
        for value in p.__args__ if isinstance(p, _LiteralGenericAlias) else (p,):
            if not any(type(value) is type(v) and value == v for v in flat):
                flat.append(value)
    return _LiteralGenericAlias(self, tuple(flat))


@_form
def Concatenate(self, parameters):
    """Parameters before those of a ParamSpec: Callable[Concatenate[int, P], R]."""
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or "
                        "ellipsis.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    parameters = (*[_type_check(p, msg) for p in parameters[:-1]], parameters[-1])
    return _ConcatenateGenericAlias(self, parameters)


@_form
def TypeGuard(self, parameters):
    """The result type of a function that narrows the type of its argument."""
    return _GenericAlias(self, (_type_check(parameters, f"{self} accepts only single type."),))


@_form
def Required(self, parameters):
    """Marks a key of a TypedDict as required."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.")
    return _GenericAlias(self, (item,))


@_form
def NotRequired(self, parameters):
    """Marks a key of a TypedDict as one that may be missing."""
    item = _type_check(parameters, f"{self._name} accepts only a single type.")
    return _GenericAlias(self, (item,))


@_form
def Unpack(self, parameters):
    """Unpack[Ts] is *Ts."""
    item = _type_check(parameters, f"{self} accepts only single type.")
    return _UnpackGenericAlias(self, (item,))


# Forward references.

class ForwardRef:
    """A type hint written as a string, not yet evaluated."""

    __slots__ = ("__forward_arg__", "__forward_evaluated__", "__forward_value__",
                 "__forward_is_argument__", "__forward_is_class__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    def _evaluate(self, globalns, localns, recursive_guard):
        arg = self.__forward_arg__
        if arg in recursive_guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            if globalns is None and localns is None:
                globalns = localns = {}
            elif globalns is None:
                globalns = localns
            elif localns is None:
                localns = globalns
            if self.__forward_module__ is not None:
                globalns = getattr(sys.modules.get(self.__forward_module__), "__dict__", globalns)
            text = f"(*{arg[1:]},)[0]" if arg[:1] == "*" else arg
            value = _type_check(_evaluate(text.strip(), globalns, localns),
                                "Forward references must evaluate to types.",
                                is_argument=self.__forward_is_argument__,
                                allow_special_forms=self.__forward_is_class__)
            self.__forward_value__ = _eval_type(value, globalns, localns,
                                                recursive_guard | {arg})
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (self.__forward_arg__ == other.__forward_arg__
                    and self.__forward_value__ == other.__forward_value__)
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        if self.__forward_module__ is None:
            return f"ForwardRef({self.__forward_arg__!r})"
        return f"ForwardRef({self.__forward_arg__!r}, module={self.__forward_module__!r})"


def _eval_type(t, globalns, localns, recursive_guard=frozenset()):
    """Evaluate the forward references inside a type."""
    if isinstance(t, ForwardRef):
        return t._evaluate(globalns, localns, recursive_guard)
    if isinstance(t, (_GenericAlias, _NativeAlias, UnionType)):
        args = t.__args__
        if isinstance(t, _NativeAlias):
            args = tuple([ForwardRef(a) if isinstance(a, str) else a for a in args])
        new = tuple([_eval_type(a, globalns, localns, recursive_guard) for a in args])
        if new == t.__args__:
            return t
        if isinstance(t, UnionType):
            result = new[0]
            for a in new[1:]:
                result = result | a
            return result
        if isinstance(t, _NativeAlias):
            if t.__origin__.__name__ == "Callable":
                return t.__origin__[list(new[:-1]), new[-1]]
            return _NativeAlias(t.__origin__, new)
        return t.copy_with(new)
    return t


# Type parameters.

def _no_subclass(cls, **kwds):
    raise TypeError(f"type {cls.__mro__[1].__name__!r} is not an acceptable base type")


def _checked_bound(bound):
    return None if bound is None else _type_check(bound, "Bound must be a type.")


_NoDefault = None


def _no_default():
    global _NoDefault
    if _NoDefault is None:
        class NoDefaultType:
            __slots__ = ()

            def __repr__(self):
                return "typing.NoDefault"
        _NoDefault = NoDefaultType()
    return _NoDefault


class _Parameter(_UnionMixin):
    """What the three kinds of type parameters share: a name, a variance, a module."""

    def _name_it(self, name, module):
        self.__name__ = name
        if module not in (None, "typing"):
            self.__module__ = module

    def _vary(self, covariant, contravariant, infer):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = infer

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__name__

    @property
    def __default__(self):
        default = self.__dict__.get("_default", _no_default)
        return default()

    def has_default(self):
        return "_default" in self.__dict__


class TypeVar(_Parameter):
    """A type variable: T = TypeVar('T'), with constraints or with a bound."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self._name_it(name, _caller_module(1))
        self._vary(covariant, contravariant, False)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if constraints and len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        msg = "TypeVar(name, constraint, ...): constraints must be types."
        self.__constraints__ = tuple([_type_check(t, msg) for t in constraints])
        self.__bound__ = _checked_bound(bound)

    def __typing_subst__(self, arg):
        arg = _type_check(arg, "Parameters to generic types must be types.")
        if _is_unpacked_typevartuple(arg):
            raise TypeError(f"{arg} is not valid as type argument")
        return arg

    def __getattr__(self, name):
        # The bound and the constraints of `def f[T: bound]` are evaluated when asked for.
        if name in ("__bound__", "__constraints__"):
            lazy = self.__dict__.get("_lazy" + name)
            value = lazy() if lazy is not None else None if name == "__bound__" else ()
            self.__dict__[name] = value
            return value
        raise AttributeError(f"'TypeVar' object has no attribute {name!r}")

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of TypeVar")


class ParamSpecArgs:
    """The positional arguments of a ParamSpec: P.args."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecArgs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = object.__hash__


class ParamSpecKwargs:
    """The keyword arguments of a ParamSpec: P.kwargs."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"

    def __eq__(self, other):
        if not isinstance(other, ParamSpecKwargs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = object.__hash__


class ParamSpec(_Parameter):
    """A variable for the parameters of a callable: Callable[P, int]."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        self._name_it(name, _caller_module(1))
        self._vary(covariant, contravariant, False)
        self.__bound__ = _checked_bound(bound)

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        if isinstance(arg, (list, tuple)):
            return tuple([_type_check(a, "Expected a type.") for a in arg])
        if not _is_param_expr(arg):
            raise TypeError("Expected a list of types, an ellipsis, ParamSpec, or Concatenate. "
                            f"Got {arg}")
        return arg

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        i = params.index(self)
        if len(params) == 1 and not (args and _is_param_expr(args[0])):
            return (args,)
        if i >= len(args):
            raise TypeError(f"Too few arguments for {alias}")
        if isinstance(args[i], list):
            args = (*args[:i], tuple(args[i]), *args[i + 1:])
        return args


class TypeVarTuple(_Parameter):
    """A variable for any number of types: class Array(Generic[*Shape])."""

    def __init__(self, name):
        self._name_it(name, _caller_module(1))
        self._vary(False, False, True)

    def __iter__(self):
        yield Unpack[self]

    def __typing_subst__(self, arg):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __typing_prepare_subst__(self, alias, args):
        params = alias.__parameters__
        i = params.index(self)
        if any(isinstance(p, TypeVarTuple) for p in params[i + 1:]):
            raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
        after = len(params) - i - 1
        if i + after > len(args):
            raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, "
                            f"expected at least {len(params) - 1}")
        end = len(args) - after
        return (*args[:i], tuple(args[i:end]), *args[end:])


# Aliases.

class _GenericAlias(_UnionMixin):
    """An origin with arguments. `name` is set if the origin is shown as typing.<name>."""

    def __init__(self, origin, args, *, inst=True, name=None):
        if not isinstance(args, tuple):
            args = (args,)
        self.__origin__ = origin
        self.__args__ = tuple([() if a is _TypingEmpty else a for a in args])
        self.__parameters__ = _collect_parameters(args)
        self._inst = inst
        self._name = name
        if name is None:
            self.__module__ = origin.__module__

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __getitem__(self, args):
        origin = self.__origin__
        if origin is Generic or origin is Protocol:
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        params = self.__parameters__
        if not params:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = _unpack_args([_type_convert(a) for a in args])
        mapping = _substitution(self, params, args)
        return self.copy_with(tuple(_substitute(self.__args__, mapping, self._flatten)))

    _flatten = False

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; "
                            f"use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        return result

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        later = bases[bases.index(self) + 1:]
        if self._name:
            if any(isinstance(b, _GenericAlias) or isinstance(b, type) and issubclass(b, Generic)
                   for b in later) or origin is Generic:
                return (origin,)
            return (origin, Generic)
        if origin is Generic:
            if Protocol in bases or any(isinstance(b, _GenericAlias) for b in later):
                return ()
        return (origin,)

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not (attr[:2] == attr[-2:] == "__"):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, value):
        if attr[:2] == attr[-2:] == "__" or attr in ("_name", "_inst", "_nparams"):
            object.__setattr__(self, attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __dir__(self):
        return list(set(object.__dir__(self))
                    | {a for a in dir(self.__origin__) if not (a[:2] == a[-2:] == "__")})

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_repr(self.__origin__)
        args = ", ".join([_type_repr(a) for a in self.__args__]) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __reduce__(self):
        return _rebuild, (self.__origin__, self.__args__)


def _rebuild(origin, args):
    return origin[args]


class _TypingEmpty:
    """Stands for () among arguments where a tuple of no types is meant."""


class _UnionGenericAlias(_GenericAlias):
    def copy_with(self, args):
        return Union[args]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            if args[0] is _NoneType:
                return f"typing.Optional[{_type_repr(args[1])}]"
            if args[1] is _NoneType:
                return f"typing.Optional[{_type_repr(args[0])}]"
        return f"typing.Union[{', '.join([_type_repr(a) for a in args])}]"

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        for arg in self.__args__:
            if issubclass(cls, arg):
                return True
        return False


class _LiteralGenericAlias(_GenericAlias):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return ({(type(a), a) for a in self.__args__} == {(type(a), a) for a in other.__args__})

    def __hash__(self):
        return hash(frozenset([(type(a), a) for a in self.__args__]))

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"


class _ConcatenateGenericAlias(_GenericAlias):
    def copy_with(self, args):
        if isinstance(args[-1], (list, tuple)):
            return (*args[:-1], *args[-1])
        if isinstance(args[-1], _ConcatenateGenericAlias):
            args = (*args[:-1], *args[-1].__args__)
        return super().copy_with(args)


class _UnpackGenericAlias(_GenericAlias):
    def __repr__(self):
        return "*" + repr(self.__args__[0])

    def __getitem__(self, args):
        if self.__typing_is_unpacked_typevartuple__:
            return args
        return super().__getitem__(args)

    @property
    def __typing_unpacked_tuple_args__(self):
        inner = self.__args__[0]
        if isinstance(inner, (_GenericAlias, _NativeAlias)) and inner.__origin__ is tuple:
            return inner.__args__
        return None

    @property
    def __typing_is_unpacked_typevartuple__(self):
        return isinstance(self.__args__[0], TypeVarTuple)


class _CallableGenericAlias(_GenericAlias):
    _flatten = True

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        inner = ", ".join([_type_repr(a) for a in args[:-1]])
        return f"typing.Callable[[{inner}], {_type_repr(args[-1])}]"


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, (origin,), name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        extra = ", ".join(map(repr, self.__metadata__))
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {extra}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class Annotated:
    """A type with metadata: Annotated[int, 'seconds']."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments "
                            "(a type and an annotation).")
        if _is_unpacked_typevartuple(params[0]):
            raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
        origin = _type_check(params[0], "Annotated[t, ...]: t must be a type.",
                             allow_special_forms=True)
        return _AnnotatedAlias(origin, tuple(params[1:]))

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


class _SpecialGenericAlias(_GenericAlias):
    """A container type without arguments, like List; count is how many it takes."""

    def __init__(self, origin, count, *, inst=True, name=None):
        if name is None:
            name = origin.__name__
        self.__origin__ = origin
        self._nparams = count
        self._inst = inst
        self._name = name
        self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    @property
    def __module__(self):
        return "typing"

    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        msg = "Parameters to generic types must be types."
        params = tuple([_type_check(p, msg) for p in params])
        if not any(_is_unpacked_typevartuple(p) for p in params):
            _check_count(self, params, self._nparams)
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(("typing", self._name))

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __mro_entries__(self, bases):
        later = bases[bases.index(self) + 1:]
        origin = self.__origin__
        if any(isinstance(b, _GenericAlias) or isinstance(b, type) and issubclass(b, Generic)
               for b in later):
            return (origin,)
        return (origin, Generic)


class _TupleType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        msg = "Tuple[t0, t1, ...]: each t must be a type."
        if len(params) >= 2 and params[-1] is ...:
            return self.copy_with((*[_type_check(p, msg) for p in params[:-1]], ...))
        return self.copy_with(tuple([_type_check(p, msg) for p in params]))


class _CallableType(_SpecialGenericAlias):
    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((..., result))
        if not isinstance(args, (tuple, list)):
            args = (args,)
        return self.copy_with((*[_type_convert(a) for a in args], result))

    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst)


# Generic and Protocol.

class Generic:
    """Base class of generic classes: class Box(Generic[T])."""

    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        params = tuple([_type_convert(p) for p in params])
        if cls is Generic or cls is Protocol:
            if not params:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(isinstance(p, _Parameter) or _is_unpacked_typevartuple(p) for p in params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables "
                                "or parameter specification variables.")
            if len(set(params)) != len(params):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        else:
            own = cls.__parameters__
            if not own:
                raise TypeError(f"{cls} is not a generic class")
            params = _unpack_args(params)
            mapping = _substitution(cls, own, params)
            new = []
            for p in own:
                value = mapping[p]
                if isinstance(p, TypeVarTuple):
                    new.extend(value)
                else:
                    new.append(p.__typing_subst__(value))
            params = tuple(new)
        return _GenericAlias(cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__")
        if bases is None:
            if Generic in cls.__bases__ and cls.__name__ != "Protocol":
                raise TypeError("Cannot inherit from plain Generic")
            cls.__parameters__ = ()
            return
        if Generic in bases:
            raise TypeError("Cannot inherit from plain Generic")
        params = _collect_parameters(bases)
        declared = None
        for base in bases:
            if isinstance(base, _GenericAlias) and base.__origin__ in (Generic, Protocol):
                name = base.__origin__.__name__
                if declared is not None:
                    raise TypeError(f"Cannot inherit from {name}[...] multiple types.")
                declared = base.__parameters__
                origin = name
        if declared is not None:
            lacking = [str(p) for p in params if p not in declared]
            if lacking:
                raise TypeError(f"Some type variables ({', '.join(lacking)}) are not listed in "
                                f"{origin}[{', '.join(map(str, declared))}]")
            params = declared
        cls.__parameters__ = params


_NO_MEMBERS = frozenset({
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__",
    "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
    "__match_args__", "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol",
    "_is_runtime_protocol", "__qualname__", "_abc_impl", "__type_params__", "__static_attributes__",
    "__firstlineno__", "__protocol_attrs__"})


def _protocol_members(cls):
    names = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        names.update(base.__dict__)
        names.update(base.__dict__.get("__annotations__", ()))
    return {n for n in names if n not in _NO_MEMBERS and not n.startswith("_abc_")}


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls.__dict__.get("_is_protocol"):
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used with "
                                "@runtime_checkable protocols")
            for name in _protocol_members(cls):
                if not hasattr(instance, name) or (callable(getattr(cls, name, None))
                                                   and getattr(instance, name) is None):
                    break
            else:
                return True
            return cls in type(instance).__mro__
        return super().__instancecheck__(instance)


def _protocol_hook(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    if not getattr(cls, "_is_runtime_protocol", False):
        raise TypeError("Instance and class checks can only be used with "
                        "@runtime_checkable protocols")
    members = _protocol_members(cls)
    if not all(callable(getattr(cls, name, None)) for name in members):
        raise TypeError("Protocols with non-method members don't support issubclass()")
    if not isinstance(other, type):
        raise TypeError("issubclass() arg 1 must be a class")
    for name in members:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if (name in base.__dict__.get("__annotations__", ()) and issubclass(other, Generic)
                    and other._is_protocol):
                break
        else:
            return NotImplemented
    return True


def _no_init_or_replace_init(self, *args, **kwargs):
    # Protocols cannot be instantiated; a class that implements one uses the next __init__.
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            break
    cls.__init__ = init
    cls.__init__(self, *args, **kwargs)


_PROTOCOL_BASES = {
    "collections.abc": ("Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable",
                        "Hashable", "Sized", "Container", "Collection", "Reversible"),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager")}


class Protocol(Generic, metaclass=_ProtocolMeta):
    """Base class of protocols: classes that describe what others must have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_protocol_hook)
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            if not (base is object or base is Generic
                    or base.__name__ in _PROTOCOL_BASES.get(base.__module__, ())
                    or issubclass(base, Generic) and base._is_protocol):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    """Class decorator: isinstance() with this protocol looks for its members."""
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not cls._is_protocol:
        raise TypeError("@runtime_checkable can be only applied to protocol classes, "
                        f"got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


# Functions about hints.

def _default_globals(obj):
    inner = obj
    while hasattr(inner, "__wrapped__"):
        inner = inner.__wrapped__
    if isinstance(inner, MethodType):
        inner = inner.__func__
    return _function_globals(inner) or {}


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a class, module or function, with strings evaluated."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            annotations = base.__dict__.get("__annotations__", {})
            if not annotations:
                continue
            if globalns is None:
                space = getattr(sys.modules.get(base.__module__), "__dict__", {})
            else:
                space = globalns
            local = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # Names of the class body are looked up last, as in a method.
                space, local = local, space
            for name, value in annotations.items():
                if value is None:
                    value = _NoneType
                if isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                hints[name] = _eval_type(value, space, local)
        return hints if include_extras else {k: _strip(t) for k, t in hints.items()}

    if globalns is None:
        globalns = obj.__dict__ if isinstance(obj, ModuleType) else _default_globals(obj)
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    annotations = getattr(obj, "__annotations__", None)
    if annotations is None:
        if isinstance(obj, (FunctionType, BuiltinFunctionType, MethodType, ModuleType,
                            WrapperDescriptorType, MethodWrapperType, MethodDescriptorType)):
            return {}
        raise TypeError(f"{obj!r} is not a module, class, method, or function.")
    for name, value in annotations.items():
        if value is None:
            value = _NoneType
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=not isinstance(obj, ModuleType), is_class=False)
        hints[name] = _eval_type(value, globalns, localns)
    return hints if include_extras else {k: _strip(t) for k, t in hints.items()}


def _strip(t):
    """A type without Annotated, Required and NotRequired."""
    if isinstance(t, _AnnotatedAlias):
        return _strip(t.__origin__)
    if isinstance(t, _GenericAlias):
        if t.__origin__ in (Required, NotRequired):
            return _strip(t.__args__[0])
        new = tuple([_strip(a) for a in t.__args__])
        return t if new == t.__args__ else t.copy_with(new)
    if isinstance(t, _NativeAlias):
        new = tuple([_strip(a) for a in t.__args__])
        return t if new == t.__args__ else _NativeAlias(t.__origin__, new)
    if isinstance(t, UnionType):
        new = tuple([_strip(a) for a in t.__args__])
        if new == t.__args__:
            return t
        result = new[0]
        for a in new[1:]:
            result = result | a
        return result
    return t


def get_origin(tp):
    """The unsubscripted type: get_origin(List[int]) is list; None for others."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_GenericAlias, _NativeAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, UnionType):
        return UnionType
    return None


def get_args(tp):
    """The arguments of a subscripted type; () for others."""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _SpecialGenericAlias):
        return ()
    if isinstance(tp, (_GenericAlias, _NativeAlias)):
        args = tp.__args__
        if (getattr(tp.__origin__, "__name__", None) == "Callable" and args
                and tp.__origin__.__module__ == "collections.abc"
                and not (len(args) == 2 and _is_param_expr(args[0]))):
            args = (list(args[:-1]), args[-1])
        return args
    if isinstance(tp, UnionType):
        return tp.__args__
    return ()


def is_typeddict(tp):
    """True for a class made with TypedDict."""
    return isinstance(tp, _TypedDictMeta)


def cast(typ, val):
    """Return the value; only type checkers look at the type."""
    return val


def assert_type(val, typ, /):
    """Return the value; only type checkers look at the type."""
    return val


def assert_never(arg, /):
    """Says that this place cannot be reached; raises if it is."""
    value = repr(arg)
    if len(value) > 100:
        value = value[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {value}")


def reveal_type(obj, /):
    """Write the type of a value to standard error and return the value."""
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def no_type_check(arg):
    """Decorator: the annotations are no type hints."""
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if (getattr(obj, "__qualname__", None) != f"{arg.__qualname__}.{obj.__name__}"
                    if hasattr(obj, "__qualname__") else True):
                continue
            if isinstance(obj, FunctionType):
                obj.__no_type_check__ = True
            if isinstance(obj, MethodType):
                obj.__func__.__no_type_check__ = True
            if isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    """Make a decorator apply no_type_check too."""
    from functools import wraps

    @wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped_decorator


_overloads = {}


def _overload_dummy(*args, **kwds):
    """What stands for a function declared with overload."""
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions "
        "outside a stub module should always be followed by an implementation that is not "
        "@overload-ed.")


def overload(func):
    """Decorator: declares one signature of a function whose implementation follows."""
    inner = getattr(func, "__func__", func)
    try:
        _overloads.setdefault((inner.__module__, inner.__qualname__), []).append(func)
    except AttributeError:
        pass
    return _overload_dummy


def get_overloads(func):
    """The signatures declared for a function."""
    inner = getattr(func, "__func__", func)
    return list(_overloads.get((inner.__module__, inner.__qualname__), ()))


def clear_overloads():
    """Forget all signatures declared with overload."""
    _overloads.clear()


def final(f):
    """Decorator: says that a method must not be overridden, or a class not be inherited from."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False,
                        field_specifiers=(), **kwargs):
    """Decorator: tells type checkers that something behaves like dataclass."""
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default,
            "kw_only_default": kw_only_default, "field_specifiers": field_specifiers,
            "kwargs": kwargs}
        return cls_or_fn
    return decorator


def override(method, /):
    """Decorator: says that a method overrides one of a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


# Classes with a syntax of their own.

_NO_OVERRIDE = frozenset({"__new__", "__init__", "__slots__", "__getnewargs__", "_fields",
                          "_field_defaults", "_field_types", "_make", "_replace", "_asdict",
                          "_source"})


def _make_namedtuple(name, types, module, defaults=()):
    from collections import namedtuple
    types = {n: _type_check(t, f"field {n} annotation must be a type") for n, t in types}
    cls = namedtuple(name, list(types), defaults=defaults, module=module)
    cls.__annotations__ = cls.__new__.__annotations__ = types
    return cls


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        bases = tuple([tuple if b is _NamedTuple else b for b in bases])
        types = ns.get("__annotations__", {})
        defaults = []
        last = None
        for name in types:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default "
                                f"field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _make_namedtuple(typename, types.items(), ns["__module__"],
                                [ns[n] for n in defaults])
        if bases != (tuple,):
            # Another class with the same contents: bases cannot be changed afterwards.
            space = {k: v for k, v in made.__dict__.items()
                     if k not in ("__dict__", "__weakref__")}
            space["__class_getitem__"] = classmethod(Generic.__class_getitem__.__func__)
            if "__orig_bases__" in ns:
                space["__orig_bases__"] = ns["__orig_bases__"]
            made = type(typename, bases, space)
        for key, value in ns.items():
            if key in _NO_OVERRIDE:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ("__module__", "__qualname__", "__annotations__", "__dict__",
                           "__weakref__", "__classcell__") and key not in made._fields:
                setattr(made, key, value)
        if "__qualname__" in ns:
            made.__qualname__ = ns["__qualname__"]
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    """A named tuple with types: class Point(NamedTuple): x: int; y: int = 0."""
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    made = _make_namedtuple(typename, fields, _caller_module(1))
    made.__orig_bases__ = (NamedTuple,)
    return made


class _NamedTuple:
    """What class statements put in the place of NamedTuple."""


_NamedTuple = type.__new__(NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict "
                                "base class")
        generic = (Generic,) if any(issubclass(b, Generic) for b in bases) else ()
        made = type.__new__(_TypedDictMeta, name, (*generic, dict), ns)
        annotations = {}
        required = set()
        optional = set()
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {n: _type_check(t, msg, module=made.__module__)
               for n, t in ns.get("__annotations__", {}).items()}
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required.update(base.__dict__.get("__required_keys__", ()))
            optional.update(base.__dict__.get("__optional_keys__", ()))
        annotations.update(own)
        for key, t in own.items():
            inner = get_origin(t)
            if inner is Annotated:
                inner = get_origin(t.__origin__)
            if inner is Required or inner is not NotRequired and total:
                required.add(key)
            else:
                optional.add(key)
        made.__annotations__ = annotations
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        if "__total__" not in made.__dict__:
            made.__total__ = total
        return made

    def __init__(cls, name, bases, ns, total=True):
        pass

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    """A dict with known keys: class Movie(TypedDict): name: str; year: int."""
    if fields is None:
        fields = kwargs
    elif kwargs:
        raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
    ns = {"__annotations__": dict(fields)}
    module = _caller_module(1)
    if module is not None:
        ns["__module__"] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def _typeddict_mro_entries(bases):
    return (_TypedDict,)


TypedDict.__mro_entries__ = _typeddict_mro_entries


class NewType(_UnionMixin):
    """A type of its own for type checkers: UserId = NewType('UserId', int)."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        module = _caller_module(1)
        if module != "typing":
            self.__module__ = module

    def __call__(self, x, /):
        return x

    def __mro_entries__(self, bases):
        name = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError("Cannot subclass an instance of NewType. Perhaps you were "
                                f"looking for: `{cls.__name__} = NewType({cls.__name__!r}, "
                                f"{name})`")
        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __reduce__(self):
        return self.__qualname__


# What `type X = ...` and `def f[T]` make; the interpreter calls the functions below.

class TypeAliasType(_UnionMixin):
    """The value of a `type` statement; evaluated when its __value__ is first asked for."""

    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__type_params__ = type_params
        self.__parameters__ = _collect_parameters(
            [Unpack[p] if isinstance(p, TypeVarTuple) else p for p in type_params])
        self.__module__ = _caller_module(1)
        self._value = lambda: value

    @property
    def __value__(self):
        value = self._value()
        self._value = lambda: value
        return value

    def __getitem__(self, params):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return _NativeAlias(self, params)

    def __repr__(self):
        return self.__name__


def _make_typevar(name, module, bound=None, constraints=None):
    """A TypeVar of the new syntax; bound and constraints are functions."""
    self = TypeVar.__new__(TypeVar)
    self._name_it(name, module)
    self._vary(False, False, True)
    if bound is not None:
        self.__dict__["_lazy__bound__"] = bound
    if constraints is not None:
        self.__dict__["_lazy__constraints__"] = constraints
    return self


def _make_paramspec(name, module):
    self = ParamSpec.__new__(ParamSpec)
    self._name_it(name, module)
    self._vary(False, False, True)
    self.__bound__ = None
    return self


def _make_typevartuple(name, module):
    self = TypeVarTuple.__new__(TypeVarTuple)
    self._name_it(name, module)
    self._vary(False, False, True)
    return self


def _set_default(parameter, default):
    parameter.__dict__["_default"] = default
    return parameter


def _make_alias(name, module, params, value):
    self = TypeAliasType(name, None, type_params=params or ())
    self.__module__ = module
    self._value = value
    return self


def _generic_base(params):
    return Generic[tuple([Unpack[p] if isinstance(p, TypeVarTuple) else p for p in params])]


# Names made when first asked for.

_ALIASES = {
    "Dict": ("", "dict", 2), "List": ("", "list", 1), "Set": ("", "set", 1),
    "FrozenSet": ("", "frozenset", 1), "Type": ("", "type", 1),
    "Deque": ("collections", "deque", 1), "DefaultDict": ("collections", "defaultdict", 2),
    "OrderedDict": ("collections", "OrderedDict", 2), "Counter": ("collections", "Counter", 1),
    "ChainMap": ("collections", "ChainMap", 2), "AbstractSet": ("_collections_abc", "Set", 1),
    "ContextManager": ("contextlib", "AbstractContextManager", 1),
    "AsyncContextManager": ("contextlib", "AbstractAsyncContextManager", 1),
    "Pattern": ("re", "Pattern", 1), "Match": ("re", "Match", 1),
    "Hashable": ("_collections_abc", "Hashable", 0), "Sized": ("_collections_abc", "Sized", 0),
    "ByteString": ("_collections_abc", "ByteString", 0),
    "AsyncGenerator": ("_collections_abc", "AsyncGenerator", 2),
    "Coroutine": ("_collections_abc", "Coroutine", 3),
    "Generator": ("_collections_abc", "Generator", 3),
    "ItemsView": ("_collections_abc", "ItemsView", 2),
    "Mapping": ("_collections_abc", "Mapping", 2),
    "MutableMapping": ("_collections_abc", "MutableMapping", 2),
}
for _n in ("Container", "Iterable", "Iterator", "KeysView", "MappingView", "MutableSequence",
           "MutableSet", "Sequence", "ValuesView", "Awaitable", "AsyncIterator",
           "AsyncIterable", "Collection", "Reversible"):
    _ALIASES[_n] = ("_collections_abc", _n, 1)
del _n
_NOT_INSTANTIABLE = ("Dict", "List", "Set", "FrozenSet", "Type")
_LAZY = ("Tuple", "Callable", "AnyStr", "IO", "TextIO", "BinaryIO", "NoDefault", "SupportsAbs",
         "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt",
         "SupportsRound")


def _origin(module, name):
    if not module:
        return {"dict": dict, "list": list, "set": set, "frozenset": frozenset, "type": type}[name]
    return getattr(__import__(module, fromlist=(name,)), name)


def __getattr__(name):
    entry = _ALIASES.get(name)
    if entry is not None:
        module, original, count = entry
        value = _SpecialGenericAlias(_origin(module, original), count,
                                     inst=name not in _NOT_INSTANTIABLE, name=name)
    elif name == "Tuple":
        value = _TupleType(tuple, -1, inst=False, name="Tuple")
    elif name == "Callable":
        value = _CallableType(_origin("_collections_abc", "Callable"), 2, name="Callable")
    elif name == "AnyStr":
        value = TypeVar("AnyStr", bytes, str)
    elif name == "NoDefault":
        value = _no_default()
    elif name in _LAZY:
        import _typing_classes
        value = getattr(_typing_classes, name)
    else:
        raise AttributeError(f"module 'typing' has no attribute {name!r}")
    _function_globals(__getattr__)[name] = value
    return value


def __dir__():
    return sorted({*_function_globals(__dir__), *_ALIASES, *_LAZY})
