data = bytes(range(65, 75))
print(data, list(data), [chr(b) for b in data], data[2], data[2:3], data[-3:], data[::3])
total = 0
for b in data:
    total = (total * 31 + b) % 65521
print(total, sum(data), max(data), min(data), 70 in data, b"EF" in data)
packed = b"".join(n.to_bytes(2, "big") for n in (1, 256, 65535))
print(packed, [int.from_bytes(packed[i:i + 2], "big") for i in range(0, len(packed), 2)])
hexed = packed.hex()
print(hexed, bytes.fromhex(hexed) == packed, packed.hex("-", 2))
xored = bytes(a ^ b for a, b in zip(b"secret", b"keykey"))
print(xored, bytes(a ^ b for a, b in zip(xored, b"keykey")))
buf = bytearray()
for word in ("alpha", "be", ""):
    buf += len(word).to_bytes(1, "little") + word.encode()
print(buf)
pos, out = 0, []
while pos < len(buf):
    n = buf[pos]
    out.append(buf[pos + 1:pos + 1 + n].decode())
    pos += 1 + n
print(out)
mv = memoryview(buf)
print(mv[1:6].tobytes(), mv.nbytes, bytes(mv[::-1][:2]))
mv[1] = ord("A")
print(buf[:6], mv[1:6] == b"Alpha")
rle = []
for b in b"aaabbc":
    if rle and rle[-1][0] == b:
        rle[-1][1] += 1
    else:
        rle.append([b, 1])
print(bytes(v for b, n in rle for v in (b, n)), [(chr(b), n) for b, n in rle])
b64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
def encode(d):
    s = ""
    for i in range(0, len(d), 3):
        c = d[i:i + 3]
        n = int.from_bytes(c + b"\0" * (3 - len(c)), "big")
        s += "".join(b64[n >> k & 63] for k in (18, 12, 6, 0)[:len(c) + 1]) + "=" * (3 - len(c))
    return s
print(encode(b"Hello, World!"), encode(b"ab"), encode(b""))
