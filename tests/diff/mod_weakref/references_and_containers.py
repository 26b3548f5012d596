import weakref
class A:
    def __init__(self, n): self.n = n
    def hi(self): return f'hi {self.n}'
    def __repr__(self): return f'A({self.n})'
    def __add__(self, other): return self.n + other
    def __len__(self): return 3
a = A(1)
r = weakref.ref(a)
print(r() is a, weakref.ref(a) is r, weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r])
print(type(r), r.__callback__, repr(r)[:12], hash(r) == hash(a), r == weakref.ref(a), r != weakref.ref(A(2)))
r2 = weakref.ref(a, print)
print(r2.__callback__, r2 is r, r2 == r, len({r, r2}))
p = weakref.proxy(a)
print(p.n, p.hi(), p, type(p), isinstance(p, A), p + 5, 1 in {1: p}, len(p), bool(p))
p.n = 5
print(a.n)
for v in (5, 'x', None, (), [], {}, 1.5, object()):
    try: weakref.ref(v); print('ok', type(v))
    except TypeError as e: print(e)
for v in (set(), frozenset(), print, int, A, (i for i in ())): print(weakref.ref(v)() is v)
class S:
    __slots__ = ('a',)
try: weakref.ref(S())
except TypeError as e: print(e)
class S2:
    __slots__ = ('a', '__weakref__')
q = S2(); print(weakref.ref(q)() is q)
x, y = A('x'), A('y')
d = weakref.WeakValueDictionary({'x': x})
d['y'] = y
print(len(d), d['x'], sorted(d), 'x' in d, list(d.items()), list(d.values()), d.get('z'), d.pop('x'), len(d), d.setdefault('q', a))
for f in (lambda: d['nope'], lambda: d.pop('nope'), lambda: d.__setitem__('k', 5)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
k = weakref.WeakKeyDictionary({x: 1})
k[y] = 2
print(len(k), k[x], y in k, 5 in k, sorted(k.values()), sorted(map(repr, k)), k.pop(x), k.get(x, 'no'))
s = weakref.WeakSet([x, y])
s.add(a); s.add(a)
print(len(s), y in s, sorted(map(repr, s)), sorted(map(repr, s & {x})), sorted(map(repr, s - {x})), s >= {x})
s.discard(x)
try: s.remove(x)
except KeyError: print('KeyError')
m = weakref.WeakMethod(a.hi)
print(m()(), m == weakref.WeakMethod(a.hi), m != weakref.WeakMethod(x.hi))
f = weakref.finalize(a, print, 'finalized', 1)
print(f.alive, f.peek()[1:], f.detach()[2], f.alive, f())
f = weakref.finalize(a, lambda *v, **k: (v, k), 1, b=2)
print(f(), f(), f.alive)
class Node:
    def __init__(self, v): self.v, self.children, self._p = v, [], None
    @property
    def parent(self): return self._p and self._p()
    def add(self, c): c._p = weakref.ref(self); self.children.append(c)
root = Node(1); c = Node(2); root.add(c)
print(c.parent.v, c.parent.parent)
class Sub(weakref.ref):
    def __init__(self, o, cb=None, **kw): super().__init__(o, cb); self.extra = kw
t = Sub(a, extra=1); print(t().n, t.extra, t == r)
