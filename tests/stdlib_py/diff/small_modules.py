import base64, colorsys, graphlib, queue, fnmatch, random, io, binascii
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
random.seed(4)
blobs = [b"", b"a", b"ab", b"abc", b"abcd", b"\0\0\0\0", b"\0\0\0\0\0", b"    x", b"\0" * 7, bytes(range(256))] + [random.randbytes(random.randrange(40)) for _ in range(40)]
for b in blobs:
    for e, d in (("b64encode", "b64decode"), ("urlsafe_b64encode", "urlsafe_b64decode"), ("b32encode", "b32decode"), ("b32hexencode", "b32hexdecode"), ("b16encode", "b16decode"), ("b85encode", "b85decode"), ("a85encode", "a85decode"), ("encodebytes", "decodebytes"), ("standard_b64encode", "standard_b64decode")):
        x = getattr(base64, e)(b); print(x, getattr(base64, d)(x) == b)
    print(base64.a85encode(b, foldspaces=True, wrapcol=10, adobe=True), base64.a85encode(b, pad=True), base64.b85encode(b, True), base64.a85decode(base64.a85encode(b, adobe=True, wrapcol=7), adobe=True) == b, base64.a85decode(base64.a85encode(b, foldspaces=True), foldspaces=True) == b)
for f in (lambda: base64.b64decode("YW="), lambda: base64.b64decode("YQ=="), lambda: base64.b64decode("Y Q=="), lambda: base64.b64decode("é"), lambda: base64.b64decode(3), lambda: base64.b64encode("x"), lambda: base64.b32decode("AAA"), lambda: base64.b32decode("aaaaaaaa"), lambda: base64.b32decode("mzxw6===", True), lambda: base64.b32decode("MZXW6YQ1", map01="L"), lambda: base64.b32decode("A======="), lambda: base64.b16decode("0g"), lambda: base64.b16decode("0A"), lambda: base64.b16decode("0a"), lambda: base64.b16decode("0a", True), lambda: base64.b16decode("0"), lambda: base64.b85decode("a b"), lambda: base64.b85decode("~~~~~"), lambda: base64.a85decode("z!"), lambda: base64.a85decode("!z"), lambda: base64.a85decode("v"), lambda: base64.a85decode("uuuuu"), lambda: base64.a85decode("abc", adobe=True), lambda: base64.encodebytes("x"), lambda: base64.b64encode(b"\xff\xfe", b"-_"), lambda: base64.b64decode(b"__4=", b"-_"), lambda: base64.b64decode("ab$c", validate=True), lambda: base64.b64decode("abc="), lambda: base64.b32decode("MZXW6==="), lambda: base64.urlsafe_b64decode("-_8="), lambda: base64.b64decode(bytearray(b"YQ==")), lambda: base64.b64encode(memoryview(b"q")), lambda: base64.b85decode("")): t(f)
o = io.BytesIO(); base64.encode(io.BytesIO(b"x" * 100), o); print(o.getvalue()); o2 = io.BytesIO(); base64.decode(io.BytesIO(o.getvalue()), o2); print(o2.getvalue())
for _ in range(50):
    c = [random.random() for _ in range(3)]
    if _ < 8: c = [float(_ & 1), float(_ >> 1 & 1), float(_ >> 2)]
    for n in colorsys.__all__: print(n, getattr(colorsys, n)(*c))
ts = graphlib.TopologicalSorter({"D": {"B": 1, "C": 2}, "C": ["A"], "B": ["A"]}); print(list(ts.static_order())); t(lambda: list(graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1], 4: [1]}).static_order())); t(lambda: graphlib.TopologicalSorter({1: [1]}).prepare())
ts = graphlib.TopologicalSorter(); ts.add(1, 2, 3); ts.add(3, 4); t(lambda: ts.get_ready()); t(lambda: ts.is_active()); t(lambda: ts.done(1)); ts.prepare(); t(lambda: ts.prepare()); t(lambda: ts.add(9)); r = ts.get_ready(); print(r, ts.get_ready(), bool(ts)); t(lambda: ts.done(99)); t(lambda: ts.done(1)); ts.done(2, 4); t(lambda: ts.done(2)); print(ts.get_ready()); ts.done(3); print(ts.get_ready(), ts.is_active()); ts.done(1); print(ts.is_active())
for _ in range(60):
    g = {i: [random.randrange(8) for _ in range(random.randrange(3))] for i in range(random.randrange(8))}
    t(lambda: list(graphlib.TopologicalSorter(g).static_order()))
q = queue.Queue(2); q.put(1); q.put(2); t(lambda: q.put_nowait(3)); print(q.full(), q.get(), q.qsize(), q.empty(), q.get_nowait()); t(lambda: q.get_nowait()); t(lambda: q.get(timeout=0.01)); q.task_done(); q.task_done(); t(lambda: q.task_done()); q.join(); t(lambda: q.get(timeout=-1)); t(lambda: q.get(False))
p = queue.PriorityQueue(); [p.put(x) for x in (3, 1, 2)]; l = queue.LifoQueue(); [l.put(x) for x in (3, 1, 2)]; s = queue.SimpleQueue(); s.put(1); print([p.get() for _ in range(3)], [l.get() for _ in range(3)], s.get(), s.empty(), s.qsize()); t(lambda: s.get_nowait()); t(lambda: s.get(block=False)); print(queue.Empty.__module__, queue.Full, queue.Empty)
names = ["a.txt", "b.TXT", "ab.py", "[x]", "a-b", "", "a\nb", "é.txt", "x.tar.gz", "a]b", "^", "!", "a*b", "aaab", "-"]
for pat in ("*", "*.txt", "a*", "?b*", "[ab]*", "[!ab]*", "[a-c].txt", "[x", "[]", "[]]*", "[!]]*", "a[-]b", "*.*.*", "**", "a\nb", "", "[[]x]", "a\\*b", "*a*b", "[z-a]", "[^]", "[!!]", "[a-]*", "[--/]", "a.b", "[a\\]b", "[a-c-e]x", "x[&~|]", "[!z-a]", "*[0-9]*", "a*a*a*b"):
    print(pat.encode(), [fnmatch.fnmatch(n, pat) for n in names], fnmatch.filter(names, pat), fnmatch.translate(pat))
print(fnmatch.fnmatchcase(b"a.txt", b"*.txt"))
