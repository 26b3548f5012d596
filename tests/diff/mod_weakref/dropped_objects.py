import gc, weakref
class A: pass
def gone():
    a = A()
    r = weakref.ref(a)
    print(r() is a)
    del a
    print(r())
gone()
a = A()
r = weakref.ref(a, lambda x: print('gone', x is r))
print(r() is a)
a = None
gc.collect()
print(r())
a = A()
r = weakref.ref(a)
d = weakref.WeakValueDictionary()
d['a'] = a
del a
print(r(), len(d))
