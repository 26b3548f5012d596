import inspect, functools
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def f(a, /, b: int, c=3, *args: str, d, e: float = 5, **kw) -> list: "  doc\n    more\n  x"
class C:
    "cdoc"
    def __init__(self, x, y=1): pass
    def m(self, q): pass
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(w): pass
    def __call__(self, v): pass
class D(C): pass
async def co(): pass
def g(): yield
s = inspect.signature(f); print(s, repr(s), s.return_annotation, [(p.name, str(p.kind), repr(p.kind), p.default is p.empty, str(p), repr(p)) for p in s.parameters.values()])
for x in (C, C.m, C(1).m, C.cm, C.sm, C(1), D, functools.partial(f, 1), functools.partial(C, y=2), lambda: 0, lambda *, a: 0, co): t(lambda: inspect.signature(x))
t(lambda: inspect.signature(3)); b = s.bind(1, 2, d=4, z=9); print(b, b.args, b.kwargs); b.apply_defaults(); print(b.arguments); t(lambda: s.bind(1)); t(lambda: s.bind(1, 2)); t(lambda: inspect.signature(C.sm).bind(1, 2)); t(lambda: inspect.signature(C.sm).bind(q=2)); print(s == inspect.signature(f), s.replace(return_annotation=int))
@functools.wraps(f)
def w(*a): pass
print(inspect.signature(w), inspect.signature(w, follow_wrapped=False))
print(inspect.getdoc(f), inspect.getdoc(C), inspect.getdoc(D), inspect.cleandoc(" a\n   b\n    c\n"), inspect.isfunction(f), inspect.isclass(C), inspect.ismethod(C(1).m), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.isgenerator(g()), inspect.isgeneratorfunction(g), inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(f), [n for n, v in inspect.getmembers(C, inspect.isfunction)], inspect.getfullargspec(f)[:6], inspect.getmro(D) == D.__mro__, inspect.unwrap(w) is f)
