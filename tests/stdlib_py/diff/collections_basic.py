import collections, collections.abc
from collections import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
P = namedtuple("P", "x y")
p = P(1, y=2)
print(p, p.x, p[1], p._fields, p._asdict(), p._replace(x=5), P._make([3, 4]), P.__doc__, P.x.__doc__, P.__module__, P.__qualname__, P._field_defaults, P.__match_args__, P.__slots__, p == (1, 2), hash(p) == hash((1, 2)))
print(P, P.__new__.__doc__, P.__new__.__qualname__, P._make.__doc__, P._replace.__doc__, P._asdict.__qualname__, P.__repr__.__doc__)
t(lambda: P(1)); t(lambda: P(1, 2, 3)); t(lambda: P(1, z=2)); t(lambda: P._make([1])); t(lambda: p._replace(z=1, q=2)); t(lambda: p._replace(1))
t(lambda: namedtuple("1a", "x")); t(lambda: namedtuple("A", "class")); t(lambda: namedtuple("A", "_x")); t(lambda: namedtuple("A", "x x")); t(lambda: namedtuple("A", "x", defaults=(1, 2)))
t(lambda: namedtuple("A", ["x-y"])); t(lambda: setattr(p, "x", 3)); t(lambda: setattr(p, "zz", 3))
print(namedtuple("A", "x class _y x def", rename=True)._fields, namedtuple("D", "a,b,c", defaults=(1, 2))(0), namedtuple("D", "a,b,c", defaults=(1, 2))._field_defaults, namedtuple("E", "")(), namedtuple("O", ["a"])(9), namedtuple("M", "a", module="mm").__module__)
class Q(namedtuple("Q", "a b")):
    __slots__ = ()
    @property
    def s(self): return self.a + self.b
print(Q(1, 2), Q(1, 2).s, Q(1, 2)._replace(a=4), type(Q(1, 2)._replace(a=4)).__name__)
match p:
    case P(a, b): print("match", a, b)
print(P.__getnewargs__(p), sorted(x for x in dir(P) if x not in dir(tuple)))
P.__doc__ = "doc"; P.x.__doc__ = "xdoc"; print(P.__doc__, P.x.__doc__)
a, b = p; print(a, b, max(P(1, 2), P(1, 3)), sorted([P(2, 1), P(1, 2)]))
# Counter
c = Counter("abracadabra"); print(c, c.most_common(2), c.most_common(), c.most_common(0), c.most_common(-1), c["zz"], c.total(), list(c.elements()), Counter(), Counter(a=2, b=-1), Counter({"x": 3}))
c.update("aaa"); c.update({"b": 10}); c.update(z=3); c.subtract("ab"); c.subtract({"c": 5}); c.subtract(q=1); print(c)
x, y = Counter(a=3, b=1, c=-2), Counter(a=1, b=2, d=-4)
print(x + y, x - y, x | y, x & y, +x, -x, x == y, x != y, x <= y, x < y, x >= y, x > y, x == Counter(a=3, b=1, c=-2, e=0), x == 3)
x += y; print(x); x -= Counter(a=2); print(x); x |= Counter(b=9); print(x); x &= Counter(b=4); print(x)
t(lambda: Counter.fromkeys("ab")); t(lambda: Counter(3)); t(lambda: Counter(1, 2)); t(lambda: x + 3)
del c["nope"]; print(c.copy() == c, type(c.copy()).__name__, Counter({"a": "q", "b": 1}), Counter(i % 3 for i in range(10)), Counter([1, 1, 2]).items())
class SC(Counter): pass
print(SC("aa"), SC("aa") + SC("b"), sorted(c), dict(c) == c)
# OrderedDict
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)]); o.move_to_end("a"); print(o); o.move_to_end("c", last=False); print(o, o.popitem(), o.popitem(last=False), o)
o.update(z=1, y=2); print(o, list(reversed(o)), o.keys(), o.values(), o.items(), OrderedDict(), o == OrderedDict([("b", 2), ("y", 2), ("z", 1)]), o == {"b": 2, "y": 2, "z": 1}, o != dict(o), o.copy(), OrderedDict.fromkeys("ab", 1))
t(lambda: OrderedDict().popitem()); t(lambda: o.move_to_end("nope")); t(lambda: o.pop("nope")); t(lambda: o["nope"]); print(o.pop("b"), o.pop("k", 4), o.setdefault("n", 3), o | {"q": 1}, {"q": 1} | o); o |= {"w": 0}; print(o)
o["self"] = o; print(o)
class LRU(OrderedDict):
    def __setitem__(self, k, v):
        super().__setitem__(k, v); self.move_to_end(k)
        if len(self) > 2: self.popitem(last=False)
l = LRU([(1, 1), (2, 2), (3, 3)]); l.update({4: 4}); print(l, isinstance(l, dict), 3 in l, l.get(3))
print(list(o.keys())[0], len(o.items()), "z" in o.keys(), isinstance(o.keys(), collections.abc.KeysView))
# ChainMap
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(m, m["a"], m["b"], list(m), len(m), "b" in m, m.get("q"), m.parents, m.new_child(), m.new_child({"z": 1}), m.new_child(k=2), dict(m), m.maps, bool(ChainMap()), m == {"a": 1, "b": 3}, ChainMap.fromkeys("ab", 2), m.copy())
t(lambda: m.__delitem__("b")); t(lambda: m.pop("b")); t(lambda: ChainMap().popitem()); t(lambda: m["nope"]); m["b"] = 9; print(m, m.pop("b"), m.popitem(), m); print(m | {"q": 1}, {"q": 1} | m); m |= {"w": 2}; print(m, list(m.items())); m.clear(); print(m)
# User*
d = UserDict({"a": 1}, b=2); d["c"] = 3; print(d, d | {"z": 1}, {"z": 1} | d, len(d), d.data, d.copy(), list(d), d.get("q"), "a" in d, d == {"a": 1, "b": 2, "c": 3}, UserDict.fromkeys("a")); t(lambda: d["zz"])
class UM(UserDict):
    def __missing__(self, k): return k * 2
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
print(UM(a=1), UM()["x"], UM(b=2).copy(), type(UM().copy()).__name__)
u = UserList([3, 1, 2]); u.sort(); u += [9]; print(u, u + [1], [1] + u, u * 2, u[1:], u[0], u == [1, 2, 3, 9], u < [2], u.count(1), u.index(9), u.pop(), u.copy(), list(u), 3 in u, type(u[1:]).__name__); u.append(4); u.insert(0, 8); u.remove(4); u.reverse(); u.extend(UserList([7])); print(u); t(lambda: u.index(99)); del u[0]; u[0] = "x"; print(u, len(u)); u.clear(); print(u)
s = UserString("hello"); print(s, repr(s), s.upper(), s + " w", "w " + s, s * 2, s[1], s[1:3], len(s), s == "hello", s.find("l"), s.replace("l", "L"), hash(s) == hash("hello"), "ell" in s, s.split("l"), UserString("%s!") % "a", int(UserString("12")), s.center(11, "*"), s.encode(), s.startswith("he"), "-".join([str(s)]), s < "z", s.title(), type(s.upper()).__name__, UserString(3) + 4)
dq = deque([1, 2], 3); print(dq, isinstance(dq, collections.abc.MutableSequence), isinstance(defaultdict(), collections.abc.MutableMapping), isinstance(u, collections.abc.Sequence)); print(sorted(x for x in collections.__all__))
t(lambda: collections.nope)
from reprlib import Repr, repr as r, recursive_repr
print(r(list(range(100))), r("x" * 100), r({i: i for i in range(10)}), r(10**100), r(set(range(10))), r([[[[[[[[1]]]]]]]]), r((1,)), r(frozenset()), r(deque(range(9))), r({}), r(()), r(object)[:20])
