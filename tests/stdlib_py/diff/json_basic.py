import json, io, random, collections, enum, decimal
def t(f):
    try: print(repr(f()))
    except RecursionError: print("RecursionError")
    except BaseException as e: print(type(e), e, [getattr(e, n, None) for n in ("msg", "pos", "lineno", "colno")])
docs = ['{"a": [1, 2.5, -3e10, true, false, null, "x\\n\\u00e9\\ud83d\\ude00"], "b": {"c": {}}}', "[]", "{}", " 1 ", '"s"', "", " ", "[1,]", '{"a":1,}', "{'a':1}", '{"a" 1}', '{"a":}', "[1 2]", "[", "{", '{"a"', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12g4"', "nul", "tru", "01", "1.", ".5", "-", "1e", "1e5", "1E+2", "-0", "-0.0", "NaN", "[Infinity, -Infinity]", "-Inf", "1 2", '{"a":1} x', "[1,\n 2,\n x]", '{"a":1 "b":2}', '{"a":1, b:2}', "\ufeff1", '"\\ud83d"', '"\\ud83dx"', '"\\ud83d\\u0041"', '"\\"', '"\\', "[[[[1]]]]", "1" * 50, '"tab\tx"', '{"a":1,"a":2}', "+1", "--1", "1.5.5", "[1,,2]", "{,}", '{"a":1,,}', "true false", '"\\/\\b\\f\\r\\t"', "[\"a\" : 1]", "{1:2}", '"\x7f"', "\u00a01", "[1]]", '{"a":{"b":[}}', "0x10", "1_000", "[1;2]", '{"k": "v"', '["a", "b"', '"\\u00e9', "1.0E5", "12345678901234567890", "1.7976931348623157e309"]
for d in docs: t(lambda: json.loads(d)); t(lambda: json.loads(d.encode("utf-8", "surrogatepass")))
for e in ("utf-8", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8-sig"): t(lambda: json.loads('{"é": 1}'.encode(e)))
t(lambda: json.loads(3)); t(lambda: json.loads(None)); t(lambda: json.loads(bytearray(b"[1]"))); t(lambda: json.load(io.StringIO("[1]"))); t(lambda: json.loads('{"a":{"b":1}}', object_hook=lambda d: sorted(d.items()))); t(lambda: json.loads('{"a":{"b":1}}', object_pairs_hook=collections.OrderedDict)); t(lambda: json.loads("[1.5, 2, NaN]", parse_float=decimal.Decimal, parse_int=str, parse_constant=lambda c: "C" + c)); t(lambda: json.loads('"a\nb"', strict=False)); t(lambda: json.JSONDecoder().raw_decode("[1] x")); t(lambda: json.JSONDecoder().raw_decode("  1", 2)); t(lambda: json.JSONDecoder().raw_decode("x")); t(lambda: json.JSONDecoder(strict=False).decode('"\t"')); t(lambda: json.loads("[" * 100000))
class Col(enum.Enum): A = 1
class IE(enum.IntEnum): A = 1
class MyI(int):
    def __repr__(self): return "no"
class MyF(float):
    def __repr__(self): return "no"
class MyS(str): pass
NT = collections.namedtuple("NT", "a b")
objs = [None, True, False, 1, -5, 2.5, 1e100, 1e-7, float("nan"), float("inf"), -float("inf"), "s", 'q"\\/\b\f\n\r\t\x00\x1f\x7fé\u2028\U0001f600\ud800', [], [1, [2, [3]]], (), (1, "a"), {}, {"a": 1, "b": [1, {"c": None}]}, {1: 1, 2.5: 2, True: 3, None: 4, "x": 5, float("inf"): 6}, {"b": 1, "a": 2}, MyI(3), MyF(2.5), MyS("sub"), IE.A, NT(1, 2), collections.OrderedDict(x=1), collections.Counter("aab"), {(1, 2): 3}, {1, 2}, object, Col.A, b"x", 1j, range(3), [[], {}, [{}]], {"": ""}, 10**30, {"é": "ü"}, {IE.A: 1}, decimal.Decimal(1)]
for o in objs:
    for k in ({}, {"indent": 2}, {"indent": "\t"}, {"indent": 0}, {"separators": (",", ":")}, {"sort_keys": True}, {"ensure_ascii": False}, {"skipkeys": True}, {"allow_nan": False}, {"default": lambda o: "D:" + type(o).__name__}, {"indent": 1, "separators": ("; ", "=")}):
        t(lambda: json.dumps(o, **k))
l = [1]; l.append(l); t(lambda: json.dumps(l)); d = {}; d["d"] = [d]; t(lambda: json.dumps(d)); t(lambda: json.dumps({"b": 1, 2: 2}, sort_keys=True)); t(lambda: json.dumps([1, {1, 2}])); s = io.StringIO(); json.dump({"a": [1, 2]}, s, indent=1); print(repr(s.getvalue())); t(lambda: json.dumps(1, bad=2)); t(lambda: json.dumps(object(), default=lambda o: o)); deep = []
for _ in range(100000): deep = [deep]
t(lambda: json.dumps(deep))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({"s": {3, 1}}, cls=Enc), list(Enc().iterencode([1, {2}])) != [], Enc(indent=2).encode({"a": {1}})); t(lambda: json.dumps(1j, cls=Enc)); print(json.__all__, json.decoder.JSONDecodeError is json.JSONDecodeError, json.encoder.JSONEncoder is json.JSONEncoder, json.JSONDecodeError.__module__)
random.seed(3)
def rnd(n):
    k = random.randrange(8 if n else 5)
    return [None, random.random(), random.randrange(-99, 99), True, "".join(chr(random.randrange(1, 300)) for _ in range(5))][k] if k < 5 else [rnd(n - 1) for _ in range(random.randrange(4))] if k < 7 else {str(i): rnd(n - 1) for i in range(random.randrange(4))}
for _ in range(100):
    o = rnd(4); x = json.dumps(o); print(x, json.loads(x) == o)
    b = list(x); b[random.randrange(len(b))] = random.choice('{}[]",:1ea \\'); t(lambda: json.loads("".join(b)))
