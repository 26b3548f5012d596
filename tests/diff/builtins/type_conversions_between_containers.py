words = ['type', 'conversions', 'between']
print(len(words), words[0])
print("-".join(words))
print(sorted(words)[-1])
src = [("a", 1), ("b", 2)]
print(dict(src), list(dict(src)), tuple(src), set(src) == set(reversed(src)), dict(list(dict(src).items())), list(dict(src).values()), str(src), frozenset("a"))
print(list("abc"), tuple("abc"), sorted(set("banana")), "".join(list("abc")), list(b"abc"), bytes([97, 98]), bytearray([97]), list(range(3)), tuple(range(3)), list((1, 2)), tuple([1]), set([1, 1]), list({3: 4}), dict(a=1), dict(zip("ab", [1, 2])))
print(int("5") + int(5.9) + int(True), float("1.5") + float(1), str(5) + str(1.5) + str(None) + str(True), bool("False"), int("0b11", 0), complex("1+1j"), bytes("é", "utf8"), str(b"a", "ascii"), list(map(int, "123")), int("".join(["1", "2"])))
print(list(dict.fromkeys([3, 1, 3, 2, 1])), [*{1: 2}], (*"ab",), {*"aa"}, {**{"x": 1}}, [list(t) for t in zip("ab", [1, 2])], dict([["k", "v"]]), dict({1: 2}.items()), list(enumerate("ab")), dict(enumerate("ab")))
print(list(map(tuple, ["ab", "cd"])), [chr(c) for c in b"hi"], bytes(map(ord, "hi")), bytes("a", "utf-16-le"), [ord(c) for c in "hi"], int.from_bytes(b"hi", "big"), (1000).to_bytes(2, "big"), [bin(3)[2:], hex(255)[2:], oct(8)[2:]], float("inf") > 10**1000, int(1e3), int("1_0"), round(2.5), [int(x) for x in "1 2 3".split()])
for e in ("dict([1])", "dict(['ab', 'cd'])", "dict(['a'])", "dict([('a', 1, 2)])", "dict('ab')", "dict(5)", "list(5)", "tuple(None)", "set(1)", "set([[]])", "int('a')", "int(None)", "int([1])", "float('x')", "float(None)", "str(b'a')", "bytes('a')", "bytes([300])", "bytes(['a'])", "bytearray('x')", "list(len)", "tuple(5)", "frozenset(5)", "int('1.5')", "int(1j)", "complex('a')", "complex(None)", "bool()", "int('٣')", "dict(a=1, **{'a': 2})", "{**5}", "[*5]", "{*5}", "(*5,)", "print(*5)", "dict(**5)", "''.join(5)", "''.join([5])", "list({}.popitem())", "memoryview('a')", "set({}[1])"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
