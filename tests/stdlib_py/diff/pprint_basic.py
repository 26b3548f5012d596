import pprint as P, types, dataclasses, io
from collections import *
from pprint import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
@dataclasses.dataclass
class Pt:
    name: str; items: list; h: int = dataclasses.field(default=3, repr=False); sub: object = None
@dataclasses.dataclass
class Own:
    a: str
    def __repr__(self): return "Own" + self.a
class MyL(list): pass
class MyD(dict): pass
class MyR(list):
    def __repr__(self): return "MyR" * 40
NT = namedtuple("NT", "aaa bbb")
objs = [1, "x" * 100, "hello world " * 12, "line1\nline2 longer " * 6, {"b": 1, "a": [1, 2, 3]}, {i: "v%d" % i * 5 for i in range(12)}, list(range(50)), [[i] * 5 for i in range(10)], tuple(range(60)), ("x" * 90,), (1,), {"k": {"n": {"m": list(range(30))}}}, set(range(40)), frozenset(["a" * 20, "b" * 30, "c" * 40]), b"bytes" * 30, bytearray(b"q" * 100), b"abc", types.MappingProxyType({"a" * 30: 1, "b" * 40: 2, "c" * 20: 3}), types.SimpleNamespace(a="x" * 30, b=list(range(20)), c={"q": 1}), OrderedDict((str(i) * 5, i) for i in range(12)), defaultdict(list, {str(i): list(range(i)) for i in range(12)}), Counter("abcdefghij" * 3 + "abcde" * 5 + "x" * 20 + "klmnopqrst"), deque(range(40)), deque(range(40), 50), ChainMap({"a" * 30: 1, "b": 2}, {"c" * 50: 3}), UserDict({str(i): "v" * i for i in range(15)}), UserList(range(40)), UserString("word " * 30), Pt("n" * 40, list(range(20)), sub=Pt("x", [1])), Own("z" * 100), MyL(range(40)), MyD({i: i for i in range(30)}), MyR([1, 2]), NT(list(range(30)), "x" * 30), [None, True, 1.5, 2j, ...], {3: 1, "a": 2, None: 3, (1, 2): 4}, [{"name": "Alice", "age": 30, "tags": ["a", "b"]}, {"name": "Bob", "age": 25, "tags": []}] * 3, {}, [], (), set(), "", 10**100, [10**9, {"a": -1234567}], {"text": "The quick brown fox jumps over the lazy dog. " * 4}, [b"xx" * 60], {"s": {1, 2, 3}, "t": (1, [2, {"x": "y" * 70}])}, OrderedDict(), defaultdict(int), Counter(), deque(), "é" * 90, ["a'b\"c" * 20], {"a": Counter("aab"), "b": OrderedDict(x=1)}]
for i, o in enumerate(objs):
    for kw in ({}, {"width": 30}, {"indent": 4}, {"compact": True}, {"depth": 2}, {"sort_dicts": False}, {"underscore_numbers": True}, {"width": 40, "indent": 2, "compact": True}, {"width": 1}):
        print(i, kw); print(pformat(o, **kw))
pprint({"b": 1, "a": 2}); pp({"b": 1, "a": 2}); pprint([1], stream=None); s = io.StringIO(); pprint("hi", stream=s); print(repr(s.getvalue())); print(saferepr({"b": [1], "a": (1,)}), isreadable([1]), isreadable([object]), isrecursive([1]))
l = [1]; l.append(l); print(isrecursive(l), isreadable(l), saferepr(l)[:22], pformat(l)[:22]); d = {}; d["d"] = d; print(isrecursive(d), pformat(d)[:30]); big = list(range(30)); big.append(big); print(pformat(big)[-60:-20])
for kw in ({"indent": -1}, {"depth": 0}, {"width": 0}): t(lambda: PrettyPrinter(**kw))
class Up(PrettyPrinter):
    def format(self, o, c, m, l):
        if isinstance(o, int): return "<%d>" % o, True, False
        return super().format(o, c, m, l)
print(Up(width=20).pformat([1, 2, {"a": 3}, list(range(10))])); print(PrettyPrinter().isreadable({1: 2}), PrettyPrinter().isrecursive(l), P.__all__)
