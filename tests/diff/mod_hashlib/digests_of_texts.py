import hashlib
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "sha3_384", "sha3_512"):
    h = getattr(hashlib, name)(b"Hello")
    h.update(b" world")
    c = h.copy()
    h.update(bytearray(b"!")); h.update(memoryview(b"?"))
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest(), h.hexdigest() == h.digest().hex(), c.hexdigest() == hashlib.new(name, b"Hello world").hexdigest(), getattr(hashlib, name)().hexdigest()[:8])
print(hashlib.md5("Hello world".encode("ascii")).hexdigest(), hashlib.new("SHA256", b"x").hexdigest()[:10], hashlib.md5(string=b"a").hexdigest(), hashlib.sha1(b"a", usedforsecurity=False).hexdigest())
print({"md5", "sha256"} <= hashlib.algorithms_guaranteed, "sha1" in hashlib.algorithms_available)
for e in ("hashlib.md5('x')", "hashlib.md5(5)", "hashlib.new('nope')", "hashlib.sha256().update('x')", "hashlib.sha256(b'a').foo", "type(hashlib.sha256()).__name__", "hashlib.sha256(b'a' * 100000).hexdigest()", "hashlib.pbkdf2_hmac('sha256', b'password', b'salt', 3).hex()", "hashlib.pbkdf2_hmac('sha1', b'p' * 100, b'salt', 2, 50).hex()", "int(hashlib.sha1(b'k').hexdigest(), 16) % 7", "hashlib.file_digest(__import__('io').BytesIO(b'abc'), 'md5').hexdigest()"):
    try: print(e, repr(eval(e)))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
