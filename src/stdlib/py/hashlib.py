# Message digests: MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4), in Python.

from math import isqrt as _isqrt, sin as _sin

__all__ = ["new", "algorithms_guaranteed", "algorithms_available", "md5", "sha1", "sha224",
           "sha256", "sha384", "sha512", "pbkdf2_hmac"]

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}
algorithms_available = set(algorithms_guaranteed)
_M32 = 0xffffffff
_tables = {}


def _cube_root(n):
    x = 1 << (n.bit_length() + 2) // 3
    while True:
        y = (2 * x + n // (x * x)) // 3
        if y >= x:
            return x
        x = y


def _sha2_tables(bits):
    """(round constants, initial values, those of the short variant): fractions of roots of primes."""
    if bits not in _tables:
        primes = [p for p in range(2, 410) if all(p % d for d in range(2, _isqrt(p) + 1))]
        mask = (1 << bits) - 1
        k = [_cube_root(p << 3 * bits) & mask for p in primes[:64 if bits == 32 else 80]]
        h = [_isqrt(p << 2 * bits) & mask for p in primes[:8]]
        short = [_isqrt(p << 128) & (1 << 64) - 1 for p in primes[8:16]]
        if bits == 32:
            short = [x & _M32 for x in short]
        _tables[bits] = k, h, short
    return _tables[bits]


def _sha2_block(h, block, bits):
    mask = (1 << bits) - 1
    size = bits // 8
    a1, a2, a3, e1, e2, e3, s1, s2, s3, t1_, t2_, t3 = (
        (2, 13, 22, 6, 11, 25, 7, 18, 3, 17, 19, 10) if bits == 32 else
        (28, 34, 39, 14, 18, 41, 1, 8, 7, 19, 61, 6))
    k = _sha2_tables(bits)[0]
    w = [int.from_bytes(block[i:i + size], "big") for i in range(0, 16 * size, size)]
    for t in range(16, len(k)):
        x, y = w[t - 15], w[t - 2]
        w.append((w[t - 16] + w[t - 7]
                 + (((x >> s1 | x << bits - s1) ^ (x >> s2 | x << bits - s2)) & mask ^ x >> s3)
                 + (((y >> t1_ | y << bits - t1_) ^ (y >> t2_ | y << bits - t2_)) & mask ^ y >> t3)) & mask)
    a, b, c, d, e, f, g, i = h
    for t in range(len(k)):
        t1 = (i + (((e >> e1 | e << bits - e1) ^ (e >> e2 | e << bits - e2)
                    ^ (e >> e3 | e << bits - e3)) & mask) + (e & f ^ ~e & mask & g) + k[t] + w[t])
        t2 = (((a >> a1 | a << bits - a1) ^ (a >> a2 | a << bits - a2)
               ^ (a >> a3 | a << bits - a3)) & mask) + (a & b ^ a & c ^ b & c)
        a, b, c, d, e, f, g, i = t1 + t2 & mask, a, b, c, d + t1 & mask, e, f, g
    return [x + y & mask for x, y in zip(h, (a, b, c, d, e, f, g, i))]


def _sha1_block(h, block):
    w = [int.from_bytes(block[i:i + 4], "big") for i in range(0, 64, 4)]
    for t in range(16, 80):
        x = w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16]
        w.append((x << 1 | x >> 31) & _M32)
    a, b, c, d, e = h
    for t in range(80):
        if t < 20:
            f, k = b & c | ~b & _M32 & d, 0x5a827999
        elif t < 40:
            f, k = b ^ c ^ d, 0x6ed9eba1
        elif t < 60:
            f, k = b & c | b & d | c & d, 0x8f1bbcdc
        else:
            f, k = b ^ c ^ d, 0xca62c1d6
        a, b, c, d, e = ((a << 5 | a >> 27) + f + e + k + w[t] & _M32, a,
                         (b << 30 | b >> 2) & _M32, c, d)
    return [x + y & _M32 for x, y in zip(h, (a, b, c, d, e))]


_SHIFTS = (7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21)


def _md5_block(h, block):
    if "md5" not in _tables:
        _tables["md5"] = [int(abs(_sin(i + 1)) * 4294967296) for i in range(64)]
    k = _tables["md5"]
    m = [int.from_bytes(block[i:i + 4], "little") for i in range(0, 64, 4)]
    a, b, c, d = h
    for i in range(64):
        if i < 16:
            f, g = b & c | ~b & _M32 & d, i
        elif i < 32:
            f, g = d & b | ~d & _M32 & c, (5 * i + 1) % 16
        elif i < 48:
            f, g = b ^ c ^ d, (3 * i + 5) % 16
        else:
            f, g = c ^ (b | ~d & _M32), 7 * i % 16
        x = a + f + k[i] + m[g] & _M32
        s = _SHIFTS[i // 16 * 4 + i % 4]
        a, b, c, d = d, b + (x << s | x >> 32 - s) & _M32, b, c
    return [x + y & _M32 for x, y in zip(h, (a, b, c, d))]


_START1 = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]


class HASH:
    """A digest in the making: update() it with bytes."""

    def __init__(self, name, data=b""):
        self.name = name
        self.block_size = 128 if name in ("sha384", "sha512") else 64
        self.digest_size = {"md5": 16, "sha1": 20}.get(name) or int(name[3:]) // 8
        if name == "md5":
            self._h = _START1[:4]
        elif name == "sha1":
            self._h = _START1[:]
        else:
            _, full, short = _sha2_tables(64 if self.block_size == 128 else 32)
            self._h = (short if name in ("sha224", "sha384") else full)[:]
        self._rest = b""
        self._length = 0
        self.update(data)

    def _blocks(self, h, data):
        size = self.block_size
        for i in range(0, len(data) - size + 1, size):
            block = data[i:i + size]
            if self.name == "md5":
                h = _md5_block(h, block)
            elif self.name == "sha1":
                h = _sha1_block(h, block)
            else:
                h = _sha2_block(h, block, size // 2)
        return h

    def update(self, data, /):
        """Add bytes."""
        if isinstance(data, str):
            raise TypeError("Strings must be encoded before hashing")
        data = bytes(memoryview(data))
        self._length += len(data)
        data = self._rest + data
        whole = len(data) - len(data) % self.block_size
        self._h = self._blocks(self._h, data[:whole])
        self._rest = data[whole:]

    def digest(self):
        """The digest of all bytes so far."""
        size = self.block_size
        length = (self._length * 8).to_bytes(size // 8, "little" if self.name == "md5" else "big")
        pad = -(len(self._rest) + 1 + len(length)) % size
        h = self._blocks(self._h, self._rest + b"\x80" + bytes(pad) + length)
        order = "little" if self.name == "md5" else "big"
        word = 8 if size == 128 else 4
        return b"".join([x.to_bytes(word, order) for x in h])[:self.digest_size]

    def hexdigest(self):
        """digest() as hexadecimal digits."""
        return self.digest().hex()

    def copy(self):
        """A copy that goes on by itself."""
        new = HASH.__new__(HASH)
        new.__dict__.update(self.__dict__)
        return new

    def __repr__(self):
        return f"<{self.name} _hashlib.HASH object>"


def new(name, data=b"", **kwargs):
    """A hash object by name."""
    low = name.lower()
    if low not in algorithms_guaranteed:
        raise ValueError(f"unsupported hash type {name}")
    return HASH(low, data)


def md5(string=b"", *, usedforsecurity=True):
    return HASH("md5", string)


def sha1(string=b"", *, usedforsecurity=True):
    return HASH("sha1", string)


def sha224(string=b"", *, usedforsecurity=True):
    return HASH("sha224", string)


def sha256(string=b"", *, usedforsecurity=True):
    return HASH("sha256", string)


def sha384(string=b"", *, usedforsecurity=True):
    return HASH("sha384", string)


def sha512(string=b"", *, usedforsecurity=True):
    return HASH("sha512", string)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key from a password (RFC 8018)."""
    from hmac import digest
    size = new(hash_name).digest_size
    dklen = size if dklen is None else dklen
    key = b""
    block = 0
    while len(key) < dklen:
        block += 1
        u = digest(password, salt + block.to_bytes(4, "big"), hash_name)
        total = int.from_bytes(u, "big")
        for _ in range(iterations - 1):
            u = digest(password, u, hash_name)
            total ^= int.from_bytes(u, "big")
        key += total.to_bytes(size, "big")
    return key[:dklen]
