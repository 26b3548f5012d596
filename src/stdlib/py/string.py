# String constants, capwords, Template and Formatter.
#
# A Template's pattern is compiled when it is first needed, so that importing string does not
# load re.

try:
    from _string import formatter_field_name_split as _split_field, formatter_parser as _parse
except ImportError:
    from _string_py import formatter_field_name_split as _split_field, formatter_parser as _parse

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits",
           "hexdigits", "octdigits", "printable", "punctuation", "whitespace", "Formatter",
           "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalise each word; words are separated by sep, or by runs of whitespace."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


class _LazyPattern:
    """Stands for Template.pattern until somebody asks for it."""

    def __init__(self, source):
        self.source = source

    def __get__(self, instance, cls):
        import re
        source = self.source
        if source is None:
            delim = re.escape(cls.delimiter)
            name = cls.idpattern
            braced = cls.braceidpattern or name
            source = (f"{delim}(?:(?P<escaped>{delim})|(?P<named>{name})|"
                      f"{{(?P<braced>{braced})}}|(?P<invalid>))")
        pattern = re.compile(source, cls.flags | re.VERBOSE)
        for owner in cls.__mro__:
            if owner.__dict__.get("pattern") is self and owner is cls:
                cls.pattern = pattern
        return pattern


class Template:
    """A string with $placeholders: Template('$who likes ${what}s')."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = 2  # re.IGNORECASE
    pattern = _LazyPattern(None)

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls.pattern = _LazyPattern(cls.__dict__.get("pattern"))

    def __init__(self, template):
        self.template = template

    def _invalid(self, mo):
        i = mo.start("invalid")
        lines = self.template[:i].splitlines(keepends=True)
        if not lines:
            column = 1
            line = 1
        else:
            column = i - len("".join(lines[:-1]))
            line = len(lines)
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

    def substitute(self, mapping={}, /, **kws):
        """The template with its placeholders replaced; KeyError if one is missing."""
        if kws:
            mapping = {**mapping, **kws} if isinstance(mapping, dict) else _Chain(kws, mapping)

        def convert(mo):
            name = mo.group("named") or mo.group("braced")
            if name is not None:
                return str(mapping[name])
            if mo.group("escaped") is not None:
                return self.delimiter
            if mo.group("invalid") is not None:
                self._invalid(mo)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def safe_substitute(self, mapping={}, /, **kws):
        """Like substitute, but placeholders that are missing or invalid stay as they are."""
        if kws:
            mapping = {**mapping, **kws} if isinstance(mapping, dict) else _Chain(kws, mapping)

        def convert(mo):
            name = mo.group("named") or mo.group("braced")
            if name is not None:
                try:
                    return str(mapping[name])
                except KeyError:
                    return mo.group()
            if mo.group("escaped") is not None:
                return self.delimiter
            if mo.group("invalid") is not None:
                return mo.group()
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def is_valid(self):
        """False if substitute would raise ValueError."""
        for mo in self.pattern.finditer(self.template):
            if mo.group("invalid") is not None:
                return False
            if (mo.group("named") is None and mo.group("braced") is None
                    and mo.group("escaped") is None):
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return True

    def get_identifiers(self):
        """The names of the placeholders, each once, in order of appearance."""
        names = []
        for mo in self.pattern.finditer(self.template):
            name = mo.group("named") or mo.group("braced")
            if name is not None:
                if name not in names:
                    names.append(name)
            elif mo.group("invalid") is None and mo.group("escaped") is None:
                raise ValueError("Unrecognized named group in pattern", self.pattern)
        return names


class _Chain:
    """Keyword arguments before a mapping that is no dict."""

    def __init__(self, first, second):
        self.first = first
        self.second = second

    def __getitem__(self, key):
        return self.first[key] if key in self.first else self.second[key]


class Formatter:
    """What str.format does, in methods to override."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        # auto_arg_index is the next number for {}, or False once a number was written out.
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal, field_name, format_spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field_name is None:
                continue
            if field_name == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic "
                                     "field numbering")
                field_name = str(auto_arg_index)
                auto_arg_index += 1
            elif field_name.isdigit():
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic "
                                     "field numbering")
                auto_arg_index = False
            obj, used = self.get_field(field_name, args, kwargs)
            used_args.add(used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args,
                                                        recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, format_spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        """Iterate over (literal text, field name, format spec, conversion)."""
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        """The object that a field name stands for, and the argument that it starts from."""
        first, rest = _split_field(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, i in rest:
            obj = getattr(obj, i) if is_attr else obj[i]
        return obj, first
