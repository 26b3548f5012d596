"""CPython's string hash under PYTHONHASHSEED=0: SipHash-1-3 with the zero key over the string's
storage of one, two or four bytes per code point."""

MASK = (1 << 64) - 1


def rotl(x, b):
    return ((x << b) | (x >> (64 - b))) & MASK


def sip_round(v0, v1, v2, v3):
    v0 = (v0 + v1) & MASK
    v2 = (v2 + v3) & MASK
    v1 = rotl(v1, 13) ^ v0
    v3 = rotl(v3, 16) ^ v2
    v0 = rotl(v0, 32)
    v2 = (v2 + v1) & MASK
    v0 = (v0 + v3) & MASK
    v1 = rotl(v1, 17) ^ v2
    v3 = rotl(v3, 21) ^ v0
    v2 = rotl(v2, 32)
    return v0, v1, v2, v3


def siphash13(data):
    v0, v1, v2, v3 = 0x736F6D6570736575, 0x646F72616E646F6D, 0x6C7967656E657261, 0x7465646279746573
    full = len(data) & ~7
    for i in range(0, full, 8):
        m = int.from_bytes(data[i:i + 8], "little")
        v3 ^= m
        v0, v1, v2, v3 = sip_round(v0, v1, v2, v3)
        v0 ^= m
    m = ((len(data) & 0xFF) << 56) | int.from_bytes(data[full:], "little")
    v3 ^= m
    v0, v1, v2, v3 = sip_round(v0, v1, v2, v3)
    v0 ^= m
    v2 ^= 0xFF
    for _ in range(3):
        v0, v1, v2, v3 = sip_round(v0, v1, v2, v3)
    return v0 ^ v1 ^ v2 ^ v3


def storage(text):
    """(bytes per code point, the storage) as CPython lays the string out."""
    top = max(map(ord, text), default=0)
    if top < 0x100:
        return 1, text.encode("latin-1")
    if top < 0x10000:
        return 2, text.encode("utf-16-le", "surrogatepass")
    return 4, text.encode("utf-32-le", "surrogatepass")


def str_hash(text):
    """hash(text) as a signed 64-bit number."""
    if not text:
        return 0
    h = siphash13(storage(text)[1])
    h = h - (1 << 64) if h >> 63 else h
    return -2 if h == -1 else h
