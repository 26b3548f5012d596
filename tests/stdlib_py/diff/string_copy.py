import string, copy, collections, types, enum, dataclasses, datetime, decimal, fractions
from string import *
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
print([repr(getattr(string, n)) for n in ("ascii_letters", "digits", "hexdigits", "octdigits", "printable", "punctuation", "whitespace")], capwords("hello  wORLD foo"), capwords("a-b-c", "-"))
s = Template("$who likes ${what} $$5 $who"); print(s.substitute(who="tim", what="kung"), s.substitute({"who": 1}, what=2), s.safe_substitute(who=1), s.template, s.get_identifiers(), s.is_valid()); t(lambda: s.substitute(who=1)); t(lambda: Template("ab\n $ x").substitute()); t(lambda: Template("$1").substitute()); print(Template("$1 $ ${x").safe_substitute(), Template("$").is_valid()); t(lambda: Template("${a b}").substitute()); t(lambda: s.substitute(collections.ChainMap({"who": 3}), what=2))
class My(Template):
    delimiter = "%"; idpattern = "[a-z]+_[a-z]+"
print(My("%a_b %% %c $x").safe_substitute(a_b=5), My.pattern.pattern == Template.pattern.pattern, Template.pattern.flags, Template.pattern.groupindex.keys() == {"escaped", "named", "braced", "invalid"})
class My2(Template):
    pattern = r"\[(?:(?P<escaped>\[)|(?P<named>[a-z]+)\]|(?P<braced>[A-Z]+)\]\]|(?P<invalid>))"
print(My2("[a] [[ [B]] x").substitute(a=1, B=2))
class My3(Template): flags = 0
print(My3("$a $A").safe_substitute(a=1, A=2))
f = Formatter(); print(f.format("{} {} {a}", 1, 2, a=3), f.format("{0} {1!r:>5} {0:{1}}", 7, "5"), f.format("{a.real} {b[0]} {b[x]}" if 0 else "{a.real} {b[0]}", a=3, b=[1]), f.format("{{}}"), f.vformat("{x}", (), {"x": 1}), list(f.parse("a{b!r:c}d{{"))); t(lambda: f.format("{} {0}", 1)); t(lambda: f.format("{0} {}", 1)); t(lambda: f.format("{x}")); t(lambda: f.format("{0!z}", 1)); t(lambda: f.format("{")); t(lambda: f.format("{0}")); t(lambda: f.format("{0:{1:{2}}}", 1, 2, 3)); t(lambda: f.format()); t(lambda: f.format("{:{}}", "a", 5)); t(lambda: f.format("}"))
class UF(Formatter):
    def get_value(self, k, a, kw): return f"<{k}>" if isinstance(k, str) else super().get_value(k, a, kw)
    def check_unused_args(self, u, a, k): print(sorted(map(str, u)), a, k)
    def format_field(self, v, s): return str(v) + ":" + s
    def convert_field(self, v, c): return c and c + str(v) or v
print(UF().format("{a} {0:x} {b!q}", 5, z=1))
# copy
class A:
    def __init__(self): self.x = [1]; self.me = self
a = A(); b = copy.copy(a); c = copy.deepcopy(a); print(b.x is a.x, b.me is a, c.x is a.x, c.x == a.x, c.me is c, type(c).__name__)
l = [1, [2, 3], {"a": [4]}, (5, [6]), {7}, "s", None]; l.append(l); d = copy.deepcopy(l); print(d[1] is l[1], d[-1] is d, d[:-1], d[3][1] is l[3][1], copy.copy(l)[1] is l[1])
tt = ([1],); tt[0].append(tt); u = copy.deepcopy(tt); print(u is tt, u[0][1] is u); im = (1, (2, "x")); print(copy.deepcopy(im) is im, copy.copy(im) is im)
class S:
    __slots__ = ("a", "__b", "c")
    def __init__(self): self.a = [1]; self.__b = 2
x = S(); y = copy.copy(x); z = copy.deepcopy(x); print(y.a is x.a, z.a is x.a, z.a, y._S__b, hasattr(y, "c"))
class S2(S):
    def __init__(self): super().__init__(); self.d = {}
x = S2(); z = copy.deepcopy(x); print(z.a, z.d, z.d is x.d)
class C1:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return "deep%d" % len(memo)
print(copy.copy(C1()), copy.deepcopy(C1()), copy.deepcopy([C1()])[0][:4])
class G:
    def __init__(self, v): self.v = v
    def __getstate__(self): return {"v": self.v + 1}
class GS(G):
    def __setstate__(self, s): self.w = s
print(copy.copy(G(1)).v, copy.copy(GS(1)).w)
class R:
    def __init__(self, v): self.v = v
    def __reduce__(self): return (R, (self.v * 2,))
print(copy.copy(R(2)).v, copy.deepcopy(R([1])).v)
class NA(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    def __getnewargs__(self): return tuple(self)
n = NA([1], 2); m = copy.deepcopy(n); print(m, type(m).__name__, m[0] is n[0], copy.copy(n))
class L(list): pass
class D(dict): pass
class I(int): pass
class St(set): pass
class Str(str): pass
class Ex(Exception): pass
for v in (L([1, [2]]), D(a=[1]), I(5), St([1, 2]), Str("q"), Ex("m", [1])):
    v.attr = [9]; w = copy.deepcopy(v); k = copy.copy(v); print(repr(w), type(w).__name__, w.attr, w.attr is v.attr, k.attr is v.attr, repr(k))
dd = collections.defaultdict(list, a=[1]); e = copy.deepcopy(dd); print(e, e["a"] is dd["a"], copy.copy(dd)); od = collections.OrderedDict(a=[1]); print(copy.deepcopy(od), copy.copy(od)); cn = collections.Counter("aab"); print(copy.deepcopy(cn), copy.copy(cn)); dq = collections.deque([[1], 2], 5); print(copy.deepcopy(dq), copy.deepcopy(dq)[0] is dq[0], copy.copy(dq))
NT = collections.namedtuple("NT", "a b"); nt = NT([1], 2); print(copy.deepcopy(nt), copy.copy(nt), copy.deepcopy(nt).a is nt.a)
class E(enum.Enum): A = 1
print(copy.deepcopy(E.A) is E.A, copy.copy(E.A) is E.A, copy.deepcopy({E.A: [E.A]}))
@dataclasses.dataclass(frozen=True)
class F: x: list
@dataclasses.dataclass(frozen=True, slots=True)
class FS: x: list
print(copy.deepcopy(F([1])), copy.copy(F([1])), copy.deepcopy(FS([1])), copy.copy(FS([2])))
print(copy.deepcopy(types.SimpleNamespace(a=[1])), copy.deepcopy(len) is len, copy.copy(int) is int, copy.deepcopy(A) is A, copy.deepcopy(lambda: 0).__name__, copy.copy(range(3)), copy.deepcopy(datetime.date(2020, 1, 1)), copy.deepcopy(decimal.Decimal("1.5")), copy.deepcopy(fractions.Fraction(1, 3)), copy.copy(slice(1, 2)), copy.deepcopy(bytearray(b"x")), copy.copy({1: 2}), copy.deepcopy({1, 2}), copy.deepcopy(frozenset([1])), copy.deepcopy(...), copy.copy(NotImplemented))
t(lambda: copy.deepcopy(i for i in [])); t(lambda: copy.copy(string)); t(lambda: copy.deepcopy({}.keys())); t(lambda: copy.deepcopy([])); 
shared = [1]; q = copy.deepcopy([shared, shared]); print(q[0] is q[1], q[0] is shared); memo = {}; copy.deepcopy(shared, memo); print(len(memo), id(shared) in memo)
me = a.__init__; dm = copy.deepcopy(A().__init__); print(type(dm).__name__)
try: raise copy.Error("x")
except copy.error as e: print(repr(e))
deep = []
for _ in range(100000): deep = [deep]
t(lambda: copy.deepcopy(deep))
class Par:
    def __init__(self): self.kids = []; self.parent = None
p = Par(); k = Par(); p.kids.append(k); k.parent = p; pc = copy.deepcopy(p); print(pc.kids[0].parent is pc, pc.kids[0] is k)
import functools; pa = functools.partial(int, base=2); print(copy.copy(pa)("11"), copy.deepcopy(pa).keywords)
