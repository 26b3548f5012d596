calls = ["len()", "len(1, 2)", "len(x=1)", "abs(1, 2)", "ord()", "chr(1, 2)", "repr()", "repr(1, 2)", "ascii()", "format()", "callable()", "hash(1, 2)", "id(1, 2)", "bin()", "iter(1, 2, 3)", "next(1, 2, 3)", "sorted(1, 2, 3)", "sum()", "print(foo=1)", "isinstance()", "issubclass(1)", "getattr()", "setattr(1, 2)", "hasattr(1)", "delattr(1)", "vars(1, 2)", "dir(1, 2)", "globals(1)", "locals(1)", "eval()", "compile()", "divmod()", "pow()", "round()", "max()", "min()", "any()", "all()", "zip(1)", "map()", "filter()", "reversed()", "range()", "slice()", "int(1, 2, 3)", "float(1, 2)", "str(1, 2, 3, 4)", "bool(1, 2)", "complex(1, 2, 3)", "list(1, 2)", "tuple(1, 2)", "dict(1, 2)", "set(1, 2)", "frozenset(1, 2)", "bytes(1, 2, 3, 4)", "bytearray(1, 2, 3, 4)", "memoryview()", "object(1)", "type()", "property(1, 2, 3, 4, 5)", "staticmethod()", "classmethod()", "[].append()", "[].append(1, 2)", "[].insert(1)", "[].pop(1, 2)", "[].index()", "[].extend()", "[].sort(1)", "[].count(1, 2)", "{}.get()", "{}.get(1, 2, 3)", "{}.pop()", "{}.setdefault()", "{}.update(1, 2)", "{}.popitem(1)", "{}.keys(1)", "set().add()", "set().add(1, 2)", "''.join()", "''.join(1, 2)", "''.split(1, 2, 3)", "''.replace()", "''.replace('a')", "''.find()", "''.upper(1)", "''.format_map()", "''.startswith()", "''.encode(1, 2, 3)", "''.center()", "''.zfill()", "''.strip(1, 2)", "''.split(foo=1)", "''.split(sep=',', maxsplit=1)", "''.encode(encoding='utf-8')", "''.expandtabs(tabsize=4)", "''.splitlines(keepends=True)", "b''.decode(encoding='ascii')", "b''.hex(sep=':')", "(1).to_bytes()", "int(x=1)", "float(x=1)", "list(x=1)", "tuple(iterable=())", "int('1', foo=2)", "str(object=1)", "bool(x=1)", "complex(real=1, imag=2)", "complex(1, foo=2)", "bytes(source=b'')", "bytes(foo=1)", "enumerate(iterable=[])", "enumerate(sequence=[])", "sorted([], reversed=True)", "range(stop=1)", "slice(stop=1)", "zip(iterable=1)", "dict(a=1, a_=2)", "len(*[1, 2])", "print(*1)", "print(**1)", "len(**{'obj': []})", "pow(2, 3, modulus=1)", "round(1.5, digits=1)", "compile('1', 'f', 'eval', foo=1)", "eval('1', globals={})", "isinstance(1, cls=int)", "hash(obj=1)", "property(fget=None, foo=1)", "__import__()", "__import__(1)", "().index()", "().count()", "range(1).index()", "(1.5).hex(1)", "(1.5).is_integer(1)", "float.fromhex()", "int.from_bytes()", "dict.fromkeys()", "str.maketrans()", "bytes.fromhex()"]
bad = []
for c in calls:
    try:
        r = eval(c)
        print(c, "=", repr(r)[:40].split(" at 0x")[0])
    except Exception as e:
        print(c, "->", type(e).__name__, e)
        bad.append(c)
print(len(calls), len(bad))


def wrong(f, *a, **k):
    try:
        return f(*a, **k)
    except TypeError as e:
        return str(e)


print(wrong(len), wrong(dict.get, {}), wrong(str.upper), wrong(str.upper, 5), wrong(list.append, (), 1), wrong(dict.get, [], 1))
print(wrong(int.__add__, 1), wrong(int.__add__, 1, 2, 3), wrong(object.__repr__), wrong([].__len__, 1), wrong("".__add__), wrong(int.bit_length), wrong(int.bit_length, "a"))
