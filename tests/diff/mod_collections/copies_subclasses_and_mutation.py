import copy, collections, functools, itertools, io, operator, random, time, enum, dataclasses
def t(f):
    try: print(repr(f())[:150])
    except BaseException as e: print(type(e).__name__, e)
d = collections.deque([[1],2], maxlen=5)
class D(collections.deque): pass
class DD(collections.defaultdict): pass
class P(functools.partial): pass
t(lambda: copy.deepcopy(d)); t(lambda: copy.copy(d))
x = D([1,[2]]); x.attr = [1]
t(lambda: copy.deepcopy(x).attr); t(lambda: copy.copy(x)); t(lambda: x); t(lambda: x + x); t(lambda: x * 2); t(lambda: type(x.copy()))
dd = collections.defaultdict(list, {'a': [1]})
t(lambda: copy.deepcopy(dd)); t(lambda: copy.copy(dd)); 
y = DD(int, a=1); y.z = 1
t(lambda: copy.deepcopy(y)); t(lambda: y | {'b': 2}); t(lambda: y['q']); t(lambda: y.__dict__); t(lambda: type({'b':1} | y))
t(lambda: copy.deepcopy(collections.OrderedDict(a=[1]))); t(lambda: copy.deepcopy(collections.Counter('aab')))
t(lambda: copy.deepcopy(functools.partial(int, '5', base=[1]))); t(lambda: P(int, 5)); t(lambda: P(int,5)())
t(lambda: copy.copy(itertools.count(5))); t(lambda: next(copy.copy(iter([1,2]))))
t(lambda: copy.deepcopy(random.Random(5)).random()); t(lambda: copy.copy(time.gmtime(0)))
N = collections.namedtuple('N', 'a b', defaults=[2])
t(lambda: copy.deepcopy(N([1]))); t(lambda: N(1)._replace(a=5)); t(lambda: N._fields_defaults); t(lambda: N(1) == (1,2)); t(lambda: N.__doc__); t(lambda: N.a.__doc__); t(lambda: N(1).c); t(lambda: N()); t(lambda: N(1,2,3))
class M(N):
    def total(self): return self.a + self.b
t(lambda: M(1).total()); t(lambda: M(3)); t(lambda: M(1)._asdict())
def mut():
    q = collections.deque([1,2,3])
    for i in q: q.append(i)
t(mut)
class E:
    def __init__(self, q): self.q = q
    def __eq__(self, o): self.q.clear(); return False
def mut2():
    q = collections.deque(); q.extend([E(q)]*5); return q.index(7)
t(mut2)
def mut3():
    q = collections.deque(); q.extend([E(q)]*5); return q.remove(7)
t(mut3)
def mut4():
    q = collections.deque(); q.extend([E(q)]*5); return q.count(7)
t(mut4)
t(lambda: isinstance(d, collections.abc.MutableSequence)); t(lambda: isinstance(d, collections.abc.Sequence)); t(lambda: isinstance(dd, dict))
match d:
    case [a, b]: print('seq', a, b)
match dd:
    case {'a': v}: print('map', v)
