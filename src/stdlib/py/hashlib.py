# Message digests. The BLAKE2 and SHAKE families are not here.

from _hashlib import new as _new

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224",
                         "sha3_256", "sha3_384", "sha3_512"}
algorithms_available = set(algorithms_guaranteed)
__all__ = (*sorted(algorithms_guaranteed), "new", "algorithms_guaranteed", "algorithms_available",
           "pbkdf2_hmac", "file_digest")


def new(name, data=b"", *, usedforsecurity=True):
    """A hash object of the named algorithm, fed with data."""
    known = name.lower().replace("-", "_") if isinstance(name, str) else name
    if known not in algorithms_guaranteed and isinstance(known, str):
        known = known.replace("_", "") if known.count("_") == 1 else known
        if known not in algorithms_guaranteed:
            raise ValueError(f"unsupported hash type {name}")
    return _new(known, data)


def md5(string=b"", *, usedforsecurity=True):
    return _new("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return _new("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return _new("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return _new("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return _new("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return _new("sha512", string)


def sha3_224(string=b"", *, usedforsecurity=True):
    return _new("sha3_224", string)


def sha3_256(string=b"", *, usedforsecurity=True):
    return _new("sha3_256", string)


def sha3_384(string=b"", *, usedforsecurity=True):
    return _new("sha3_384", string)


def sha3_512(string=b"", *, usedforsecurity=True):
    return _new("sha3_512", string)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key derived from a password (PKCS #5)."""
    start = new(hash_name)
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if dklen is None:
        dklen = start.digest_size
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    key = bytes(password)
    if len(key) > start.block_size:
        key = new(hash_name, key).digest()
    key = key.ljust(start.block_size, b"\0")
    inner = new(hash_name, bytes(b ^ 0x36 for b in key))
    outer = new(hash_name, bytes(b ^ 0x5C for b in key))

    def mac(data):
        i, o = inner.copy(), outer.copy()
        i.update(data)
        o.update(i.digest())
        return o.digest()

    made = b""
    block = 0
    while len(made) < dklen:
        block += 1
        u = mac(bytes(salt) + block.to_bytes(4, "big"))
        total = int.from_bytes(u, "big")
        for _ in range(iterations - 1):
            u = mac(u)
            total ^= int.from_bytes(u, "big")
        made += total.to_bytes(start.digest_size, "big")
    return made[:dklen]


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    """A hash object fed with all that is left of a binary file."""
    made = new(digest) if isinstance(digest, str) else digest()
    while data := fileobj.read(_bufsize):
        made.update(data)
    return made
