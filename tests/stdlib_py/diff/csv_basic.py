import csv, io
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
print(csv.__all__, csv.__version__, csv.list_dialects(), csv.get_dialect("excel"), csv.field_size_limit())
R = lambda s, **k: list(csv.reader(io.StringIO(s, newline="") if isinstance(s, str) else s, **k))
srcs = ['a,b,c\n1,2,3\n', 'a,"b,c",d\n', '"a""b",c\n', '"multi\nline",x\r\n', 'a,b\r\n\r\nc', '', '\n', 'a,"b" c,d\n', 'a,b"c"d,e\n', '"unterminated', 'a;b\n', " a, b , 'c'\n", "a,\\,b\n", 'x\ty\n', '1,2.5,"3"\n', 'a,b\n"', "a\\\nb,c\n", '""\n', '"",\n', ',\n', '"a"b,c\n', "a\rb\n", "a,'b,c'\n"]
for s in srcs:
    for k in ({}, {"delimiter": ";"}, {"quotechar": "'"}, {"skipinitialspace": True}, {"doublequote": False, "escapechar": "\\"}, {"escapechar": "\\"}, {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_NONNUMERIC}, {"strict": True}, {"dialect": "excel-tab"}, {"dialect": "unix"}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}):
        t(lambda: R(s, **k))
t(lambda: R(["a,b", "c"])); t(lambda: R([b"a"])); t(lambda: R([1])); t(lambda: R(["a\nb"])); t(lambda: R(3)); t(lambda: R(["a\0b"]))
r = csv.reader(["a,b", '"c', 'd",e']); print(next(r), r.line_num, next(r), r.line_num, r.dialect.delimiter, r.dialect.quoting); t(lambda: next(r)); print(iter(r) is r)
for k in ({"delimiter": ""}, {"delimiter": "ab"}, {"delimiter": None}, {"delimiter": 3}, {"quotechar": "xx"}, {"quotechar": None}, {"quotechar": None, "quoting": 3}, {"quoting": 9}, {"quoting": "x"}, {"lineterminator": 3}, {"lineterminator": None}, {"bad": 1}, {"dialect": "nope"}, {"escapechar": "xx"}, {"doublequote": 0}, {"delimiter": "\n"}, {"quotechar": ""}):
    t(lambda: R("a,b", **k))
rows = [["a", "b"], [1, 2.5], [None, ""], ["x,y", 'q"r'], ["multi\nline", " sp "], [True, "é"], [], [""], [None], ["a\\b", "'"], ["1", "-"], ("t", 1e100), ["\r"], ["a;b"]]
for k in ({}, {"delimiter": ";"}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"quoting": csv.QUOTE_NONE}, {"doublequote": False}, {"doublequote": False, "escapechar": "\\"}, {"quotechar": "'"}, {"lineterminator": "\n"}, {"dialect": "excel-tab"}, {"dialect": "unix"}, {"escapechar": "\\"}):
    for row in rows:
        def w():
            o = io.StringIO(newline=""); n = csv.writer(o, **k).writerow(row); return o.getvalue(), n
        t(w)
o = io.StringIO(); w = csv.writer(o); w.writerows([[1, 2], "ab", range(2)]); print(repr(o.getvalue())); t(lambda: w.writerow(3)); t(lambda: w.writerow(None)); t(lambda: csv.writer(3)); t(lambda: csv.writer(io.StringIO(), "nope")); t(lambda: w.writerows([1])); print(w.dialect.lineterminator.encode())
d = csv.DictReader(io.StringIO("a,b\n1,2\n\n3\n4,5,6,7\n")); print(d.fieldnames, list(d), d.line_num); print(list(csv.DictReader(["1,2,3"], fieldnames=["x", "y"], restkey="R")), list(csv.DictReader(["1"], ["x", "y"], restval="V")), csv.DictReader([]).fieldnames)
o = io.StringIO(); w = csv.DictWriter(o, ["a", "b"], restval="-"); print(w.writeheader()); w.writerow({"a": 1, "b": 2}); w.writerows([{"a": 3}, {"b": "x,y"}]); print(repr(o.getvalue())); t(lambda: w.writerow({"z": 1})); t(lambda: csv.DictWriter(o, ["a"], extrasaction="bad")); w2 = csv.DictWriter(o, ["a"], extrasaction="ignore"); t(lambda: w2.writerow({"a": 1, "q": 2})); t(lambda: csv.DictWriter(o, ["a"], extrasaction="IGNORE").extrasaction); t(lambda: w.writerow({"z": 1, "y": 2}))
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_NONE); print(csv.list_dialects(), R("a|b", dialect="pipes"), csv.get_dialect("pipes").delimiter); csv.unregister_dialect("pipes"); t(lambda: csv.unregister_dialect("pipes")); t(lambda: csv.get_dialect("pipes"))
class D(csv.Dialect): delimiter = ":"; quotechar = '"'; quoting = csv.QUOTE_MINIMAL; lineterminator = "\n"
print(R("a:b", dialect=D), R("a:b", dialect=D()), R("a:b;c", dialect=D, delimiter=";")); csv.register_dialect("d", D); print(R("x:y", dialect="d")); t(lambda: csv.register_dialect(3)); t(lambda: csv.register_dialect("q", quoting=99)); t(lambda: csv.Dialect())
class Bad(csv.Dialect): pass
t(lambda: Bad())
print(csv.excel.delimiter, csv.excel_tab.delimiter.encode(), csv.unix_dialect.quoting, csv.excel().lineterminator.encode())
s = csv.Sniffer()
for x in ("a,b,c\n1,2,3\n4,5,6\n", "a;b;c\n1;2;3\n", "a\tb\n1\t2\n3\t4\n", "'a','b'\n'1','2'\n", "name|age\nbob|3\n", '"a", "b"\n"1", "2"\n', "justtext", "x:y\n1:2\n", "a b c\nd e f\n"):
    def sn():
        d = s.sniff(x); return d.delimiter, d.quotechar, d.doublequote, d.skipinitialspace, d.lineterminator, d.quoting
    t(sn); t(lambda: s.has_header(x))
t(lambda: s.sniff("a;b\n1;2\n", delimiters=";,").delimiter); t(lambda: s.has_header("name,age\nbob,3\nal,4\n"))
print(csv.field_size_limit(10)); t(lambda: R("a" * 20)); csv.field_size_limit(131072); t(lambda: csv.field_size_limit("x")); print(csv.Error.__mro__, csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONE, csv.QUOTE_NONNUMERIC)
