import binascii as b, random
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
random.seed(6)
for _ in range(80):
    d = random.randbytes(random.randrange(46)); x = b.b2a_base64(d); print(x, b.a2b_base64(x) == d, b.hexlify(d), b.unhexlify(b.hexlify(d)) == d, b.crc32(d), b.crc_hqx(d, 0), b.b2a_uu(d), b.a2b_uu(b.b2a_uu(d)) == d, b.b2a_uu(d, backtick=True), b.crc32(d, 77), b.a2b_qp(b.b2a_qp(d, istext=False)) == d)
for s in ("YQ==", "YWI=", "Y", "YQ", "YQ=", "YQ==YQ==", "=", "YW\nJj", "YQ===", "Y$Q==", "", "YWJjZ", "é", b"YQ==", "YWJj=", "YWJj====", "Y===", "YQ=a"): t(lambda: b.a2b_base64(s)); t(lambda: b.a2b_base64(s, strict_mode=True))
for s in ("0", "0g", "0A", b"ff", "é", ""): t(lambda: b.unhexlify(s))
t(lambda: b.hexlify("x")); t(lambda: b.hexlify(b"abcdef", ":")); t(lambda: b.hexlify(b"abcdef", b"-", 2)); t(lambda: b.hexlify(b"abcdef", "-", -4)); t(lambda: b.b2a_base64("x")); t(lambda: b.b2a_uu(b"x" * 46)); t(lambda: b.a2b_uu(b"")); t(lambda: b.a2b_uu(b"#86)Cxx")); t(lambda: b.a2b_qp(b"a=3Db=\nc=zz_ ")); t(lambda: b.a2b_qp(b"a_b", header=True)); t(lambda: b.b2a_qp(b"a=b\xe9 \n\tx \n" + b"y" * 80)); t(lambda: b.b2a_qp(b"a b_c", header=True)); print(b.Error.__mro__, b.Incomplete, b.b2a_base64(b"x", newline=False))
