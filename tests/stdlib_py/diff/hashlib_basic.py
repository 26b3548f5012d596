import hashlib, hmac, random
random.seed(1)
for n in (0, 1, 3, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 300):
    d = random.randbytes(n)
    for a in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
        h = hashlib.new(a, d[:n // 2]); h.update(d[n // 2:]); c = h.copy(); c.update(b"x"); print(a, n, h.hexdigest(), getattr(hashlib, a)(d).digest() == h.digest(), h.name, h.digest_size, h.block_size, c.hexdigest())
    print(hmac.new(d, b"msg", "sha256").hexdigest(), hmac.digest(b"k" * 100, d, "md5").hex(), hmac.new(b"k", d, hashlib.sha1).hexdigest())
print(hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 3).hex(), hmac.compare_digest("a", "b"))
try: hashlib.md5("x")
except TypeError as e: print(e)
try: hashlib.new("nope")
except ValueError as e: print(e)
