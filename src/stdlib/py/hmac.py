# Keyed digests (RFC 2104).

import hashlib as _hashlib
from secrets import compare_digest

trans_5C = bytes([x ^ 0x5c for x in range(256)])
trans_36 = bytes([x ^ 0x36 for x in range(256)])
digest_size = None


class HMAC:
    """A keyed digest in the making."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        if callable(digestmod):
            make = digestmod
        elif isinstance(digestmod, str):
            def make(data=b""):
                return _hashlib.new(digestmod, data)
        else:
            make = digestmod.new
        self._inner = make()
        self._outer = make()
        self.digest_size = self._inner.digest_size
        self.block_size = self._inner.block_size
        if len(key) > self.block_size:
            key = make(key).digest()
        key = bytes(key).ljust(self.block_size, b"\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return f"hmac-{self._inner.name}"

    def update(self, msg):
        """Add bytes."""
        self._inner.update(msg)

    def copy(self):
        """A copy that goes on by itself."""
        new = HMAC.__new__(HMAC)
        new.__dict__.update(self.__dict__)
        new._inner = self._inner.copy()
        new._outer = self._outer.copy()
        return new

    def digest(self):
        """The digest of all bytes so far."""
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        """digest() as hexadecimal digits."""
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    """A HMAC object."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The keyed digest of a message."""
    return HMAC(key, msg, digest).digest()
