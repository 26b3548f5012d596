# The Mersenne Twister MT19937 (Matsumoto and Nishimura, 1998) and SHA-512 (FIPS 180-4) in
# Python, for builds without the native ones. Without a native source, entropy comes from the clock.

_N = 624
_MASK = 0xffffffff


class Random:
    """The core generator."""

    def __new__(cls, *args, **kwds):
        self = object.__new__(cls)
        self._index = _N
        self._state = None
        return self

    def seed(self, a=None):
        """Start from an int, or from the clock if a is None."""
        if a is None:
            a = int.from_bytes(entropy(16), "little")
        elif not isinstance(a, int):
            a = hash(a) & 0xffffffffffffffff
        a = abs(a)
        key = [a >> shift & _MASK for shift in range(0, max(1, a.bit_length()), 32)]
        mt = [19650218]
        for i in range(1, _N):
            mt.append(1812433253 * (mt[-1] ^ mt[-1] >> 30) + i & _MASK)
        i, j = 1, 0
        for _ in range(max(_N, len(key))):
            mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1664525) + key[j] + j & _MASK
            i += 1
            j += 1
            if i == _N:
                mt[0] = mt[-1]
                i = 1
            if j == len(key):
                j = 0
        for _ in range(_N - 1):
            mt[i] = (mt[i] ^ (mt[i - 1] ^ mt[i - 1] >> 30) * 1566083941) - i & _MASK
            i += 1
            if i == _N:
                mt[0] = mt[-1]
                i = 1
        mt[0] = 0x80000000
        self._state = mt
        self._index = _N

    def _word(self):
        i = self._index
        if i >= _N:
            if self._state is None:
                Random.seed(self)
            mt = self._state
            for k in range(_N):
                y = mt[k] & 0x80000000 | mt[(k + 1) % _N] & 0x7fffffff
                mt[k] = mt[(k + 397) % _N] ^ y >> 1 ^ (0x9908b0df if y & 1 else 0)
            i = 0
        y = self._state[i]
        self._index = i + 1
        y ^= y >> 11
        y ^= y << 7 & 0x9d2c5680
        y ^= y << 15 & 0xefc60000
        return y ^ y >> 18

    def random(self):
        """A float in [0, 1) with 53 random bits."""
        a = self._word() >> 5
        b = self._word() >> 6
        return (a * 67108864.0 + b) / 9007199254740992.0

    def getrandbits(self, k):
        """An int with k random bits."""
        if k < 0:
            raise ValueError("number of bits must be non-negative")
        if k == 0:
            return 0
        if k <= 32:
            return self._word() >> 32 - k
        n = 0
        shift = 0
        while k > 0:
            word = self._word()
            if k < 32:
                word >>= 32 - k
            n |= word << shift
            shift += 32
            k -= 32
        return n

    def getstate(self):
        """624 words and the index of the next one."""
        if self._state is None:
            Random.seed(self)
        return (*self._state, self._index)

    def setstate(self, state):
        """Go back to a state."""
        if not isinstance(state, tuple):
            raise TypeError("state vector must be a tuple")
        if len(state) != _N + 1:
            raise ValueError("state vector is the wrong size")
        if not 0 <= state[-1] <= _N:
            raise ValueError("invalid state")
        self._state = list(state[:_N])
        self._index = state[-1]


_counter = 0


def entropy(n):
    """n bytes that differ from call to call."""
    import time
    global _counter
    out = b""
    while len(out) < n:
        _counter += 1
        out += sha512(f"{time.time_ns()} {_counter} {id(out)}".encode())
    return out[:n]


_constants = None


def _roots():
    """The 80 round constants and 8 initial values: fractions of cube and square roots of primes."""
    global _constants
    if _constants is None:
        from math import isqrt
        primes = [p for p in range(2, 410) if all(p % d for d in range(2, isqrt(p) + 1))][:80]

        def cube_root(n):
            x = 1 << (n.bit_length() + 2) // 3
            while True:
                y = (2 * x + n // (x * x)) // 3
                if y >= x:
                    return x
                x = y
        mask = (1 << 64) - 1
        _constants = ([cube_root(p << 192) & mask for p in primes],
                      [isqrt(p << 128) & mask for p in primes[:8]])
    return _constants


def sha512(data):
    """The SHA-512 digest."""
    k, h = _roots()
    h = list(h)
    mask = (1 << 64) - 1

    def rotate(x, n):
        return (x >> n | x << 64 - n) & mask

    n = len(data)
    data = bytes(data) + b"\x80" + b"\0" * ((111 - n) % 128) + (8 * n).to_bytes(16, "big")
    for start in range(0, len(data), 128):
        w = [int.from_bytes(data[i:i + 8], "big") for i in range(start, start + 128, 8)]
        for t in range(16, 80):
            x, y = w[t - 15], w[t - 2]
            w.append(w[t - 16] + (rotate(x, 1) ^ rotate(x, 8) ^ x >> 7) + w[t - 7]
                     + (rotate(y, 19) ^ rotate(y, 61) ^ y >> 6) & mask)
        a, b, c, d, e, f, g, i = h
        for t in range(80):
            t1 = (i + (rotate(e, 14) ^ rotate(e, 18) ^ rotate(e, 41)) + (e & f ^ ~e & mask & g)
                  + k[t] + w[t])
            t2 = (rotate(a, 28) ^ rotate(a, 34) ^ rotate(a, 39)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, i = t1 + t2 & mask, a, b, c, d + t1 & mask, e, f, g
        h = [x + y & mask for x, y in zip(h, (a, b, c, d, e, f, g, i))]
    return b"".join([x.to_bytes(8, "big") for x in h])
