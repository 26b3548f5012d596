import itertools as it, io, time, sys, operator as op
def t(f):
    try: print(repr(f())[:200])
    except BaseException as e: print(type(e).__name__, e)
t(lambda: list(it.chain('ab', [1]))); t(lambda: list(it.chain.from_iterable(['ab', 'cd']))); t(lambda: dict(zip('ab', it.count(1))))
t(lambda: list(it.islice(it.cycle('ab'), 5))); t(lambda: it.repeat(5, 3)); t(lambda: list(it.repeat(5,3))); t(lambda: it.count(1.5, 0.5)); t(lambda: list(it.islice(it.count(2**62, 2**62), 3)))
t(lambda: list(it.zip_longest('ab', 'c', fillvalue='-'))); t(lambda: list(it.starmap(pow, [(2,3),(3,2)])))
t(lambda: sum(it.chain([1],[2]))); t(lambda: max(it.chain([1],[2]))); t(lambda: sorted(it.chain([3],[2]))); t(lambda: ','.join(it.chain('ab','cd'))); t(lambda: set(it.chain('ab','cd')) == set('abcd')); t(lambda: tuple(it.accumulate([1,2,3], op.mul))); t(lambda: any(it.chain([0],[1]))); t(lambda: all(it.repeat(1, 4)))
t(lambda: [list(g) for k, g in it.groupby('aabbb')]); t(lambda: list(it.pairwise([1,2,3]))); t(lambda: list(map(list, it.tee('abc', 2))))
t(lambda: list(it.product('ab', [1,2], repeat=1))); t(lambda: list(it.permutations('abc', 2))); t(lambda: list(it.combinations(range(4), 2))); t(lambda: list(it.combinations_with_replacement('ab', 2)))
t(lambda: list(it.compress('abcd', [1,0,1]))); t(lambda: list(it.takewhile(lambda x: x<3, [1,2,3,1]))); t(lambda: list(it.dropwhile(lambda x: x<3, [1,2,3,1]))); t(lambda: list(it.filterfalse(None, [0,1,2])))
t(lambda: next(it.islice([], 0, None), 'd')); t(lambda: list(it.islice('abcdef', 1, None, 2))); t(lambda: list(it.islice('abc', None)))
def gen():
    yield 1
    raise KeyError('g')
t(lambda: list(it.chain(gen(), [2]))); t(lambda: list(it.accumulate(gen()))); t(lambda: list(it.groupby(gen()))); t(lambda: list(it.tee(gen())[0]))
def rec():
    a, b = it.tee(g2())
    return list(a)
class C(it.count): pass
t(lambda: next(C(3))); 
class S(io.StringIO):
    def readline(self, *a): return 'x' + super().readline(*a)
t(lambda: list(io.StringIO('a\nb'))); t(lambda: io.StringIO('a\nb').readlines()); t(lambda: io.StringIO().__class__); 
t(lambda: io.BytesIO(b'abc').read(2)); t(lambda: print('x', file=io.StringIO()));
def wr():
    s = io.StringIO()
    s.write('a'*10); s.seek(3); s.write('bb'); s.seek(0, 2); s.write('c'); s.foo = 5
    return s.getvalue(), s.tell(), s.foo, s.__dict__
t(wr)
t(lambda: time.strftime('%Y-%m-%d', time.gmtime(86400*365))); t(lambda: time.struct_time(range(11))); t(lambda: time.struct_time(range(12))); t(lambda: sys.float_info.__class__); t(lambda: sys.version_info[0]); t(lambda: sys.version_info._asdict()); t(lambda: type(sys.version_info)((1,2)))
def ei():
    try: 1/0
    except ZeroDivisionError: return sys.exc_info()[0], sys.exc_info()[1].args, sys.exception()
t(ei); t(lambda: sys.exc_info())
t(lambda: sys.exit('bye')); t(lambda: sys.exit((1,2))); t(lambda: sys.modules['sys'] is sys); t(lambda: op.attrgetter('a.b')(5)); t(lambda: op.itemgetter('x', 'y')({'x':1,'y':2})); t(lambda: op.length_hint(iter([1,2]))); t(lambda: op.concat([1],[2])); t(lambda: op.concat(1,2)); t(lambda: op.countOf([1,1,2], 1)); t(lambda: op.indexOf([1,2], 5)); t(lambda: op.methodcaller('split', ',', maxsplit=1)('a,b,c')); t(lambda: op.methodcaller('x', 1, b=2)); t(lambda: op.itemgetter(slice(1,2))); t(lambda: op.call(int, '5')); t(lambda: op.index(1.5)); t(lambda: op.setitem({}, 1, 2)); t(lambda: op.not_([]));t(lambda: op.ifloordiv(7,2)); t(lambda: op.matmul(1,2))
