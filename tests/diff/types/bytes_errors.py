b = b"abc"
calls = ["b + 'a'", "b + 5", "b * 'a'", "b[5]", "b['a']", "b.find('a')", "b.find(300)", "b.index(b'z')", "b.index('a')", "b.replace('a', b'')", "b.replace(b'a')", "b.split('a')", "b.split(b'')", "b.join(['a'])", "b.join([1])", "b.join(5)", "b.startswith('a')", "b.startswith([b'a'])", "b.startswith(('a',))",
         "b.strip('a')", "b.center('a')", "b.center(5, b'ab')", "b.center(5, 'a')", "b.zfill('a')", "b.translate(b'x')", "b.translate(5)", "bytes.maketrans(b'a', b'bc')", "bytes.fromhex('4')", "bytes.fromhex('zz')", "bytes.fromhex(5)", "bytes.fromhex('4 1')", "b.hex('ab')", "b.hex(5)", "b.hex('é')",
         "b'\\xff'.decode()", "b'\\xc3'.decode()", "b'\\xe2\\x82'.decode()", "b'\\xed\\xa0\\x80'.decode()", "b'\\xc0\\x80'.decode()", "b'\\xf5\\x80\\x80\\x80'.decode()", "b'a\\x80'.decode('ascii')", "b.decode('nope')", "b'\\xff'.decode('utf-8', 'nope')", "b.decode(5)",
         "bytes('a')", "bytes(5, 'ascii')", "bytes('é', 'ascii')", "bytes([256])", "bytes([-1])", "bytes(['a'])", "bytes(-1)", "bytes(1.5)", "bytes(None)", "bytes({}, {})", "bytes('a', 'ascii', 'strict', 1)", "bytes(x=1)", "'a' in b", "300 in b", "-1 in b", "None in b", "b < 'a'", "b > 1", "b.foo", "b.count()", "b.partition(b'')", "b.rpartition('a')", "b.removeprefix('a')", "b.expandtabs('a')",
         "b'%d' % 'a'", "b'%s' % 'a'", "b'%s' % 5", "b'%c' % 300", "b'%c' % b'ab'", "b'%b' % 'x'", "b'%d %d' % 1", "b'%d' % (1, 2)", "b'%y' % 1", "b'%' % 1", "b'%(a)s' % 5", "b'%(a)s' % {}", "b'%(a' % {b'a': 1}", "b.encode()", "b.format()", "b()", "b.isidentifier()", "int(b'z')", "float(b'z')", "ord(b'ab')", "ord(b'')", "b.lower(1)", "b.splitlines(1, 2)", "b.rsplit(b'', 1)", "b[:, 0]"]
for c in calls:
    try:
        print(c, "=", eval(c))
    except Exception as e:
        print(c, "->", type(e).__name__, e)
for src in ["b[0] = 1", "del b[0]", "b.x = 1", "b += 'a'"]:
    try:
        exec(src)
    except Exception as e:
        print(src, "->", type(e).__name__, e)
try:
    b"ab\xffcd".decode("utf-8")
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason, e.args)
