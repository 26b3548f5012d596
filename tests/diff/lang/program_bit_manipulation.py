def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c


def reverse_bits(n, w=8):
    r = 0
    for _ in range(w):
        r = r << 1 | n & 1
        n >>= 1
    return r


print([popcount(n) for n in range(10)], popcount(2**100 - 1), [reverse_bits(n) for n in (1, 2, 3, 255, 0b10110000)])
print([n for n in range(1, 70) if n & n - 1 == 0], [(n & -n) for n in (12, 7, 80, 1 << 40)], [n.bit_length() for n in (0, 1, 255, 256, -256)])
flags = 0
for b in (0, 3, 5):
    flags |= 1 << b
print(bin(flags), flags >> 3 & 1, bin(flags & ~(1 << 3)), bin(flags ^ 0b111), ~flags, -flags & 0xFF)
print(-1 >> 5, -17 >> 2, -17 // 4, 1 << 70 >> 68, -1 & 0xFFFF, ~0 << 4, (-5) & 3, (-5) | 3, (-5) ^ 3, 5 & -6)


def xorshift(seed):
    x = seed
    while True:
        x ^= x << 13 & 0xFFFFFFFF
        x ^= x >> 17
        x ^= x << 5 & 0xFFFFFFFF
        yield x & 0xFFFFFFFF


g = xorshift(2463534242)
print([next(g) for _ in range(5)])


def fnv(s):
    h = 0xcbf29ce484222325
    for b in s.encode():
        h = (h ^ b) * 0x100000001b3 % 2**64
    return h


def crc32(data):
    crc = 0xFFFFFFFF
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def adler(data):
    a, b = 1, 0
    for x in data:
        a = (a + x) % 65521
        b = (b + a) % 65521
    return b << 16 | a


print(hex(fnv("hello")), hex(crc32(b"123456789")), hex(adler(b"Wikipedia")))
swap = lambda a, b: (a ^ b ^ a, a ^ b ^ b) if False else (b, a)
a, b = 5, 9
a ^= b; b ^= a; a ^= b
print(a, b, [f"{i:04b}" for i in range(4)], int("1010", 2), sum(1 << i for i in range(10)))
subsets = [[x for i, x in enumerate("abc") if m >> i & 1] for m in range(8)]
print(subsets)
pack = lambda r, g, b: r << 16 | g << 8 | b
unpack = lambda c: tuple(c >> s & 255 for s in (16, 8, 0))
print(hex(pack(18, 52, 86)), unpack(0xABCDEF), (0xDEADBEEF).to_bytes(4, "big").hex(), int.from_bytes(b"\xde\xad", "little"))
rotl = lambda x, n: (x << n | x >> 32 - n) & 0xFFFFFFFF
print(hex(rotl(0x80000001, 4)), [x ^ 0x55 for x in b"hi"], True ^ True, True & 5, False | 3, not 5 & 2)
