# Conversions between binary data and ASCII. If this module has native functions, they are already
# here when this runs, and nothing is defined.


def _define():
    class Error(ValueError):
        pass

    class Incomplete(Exception):
        pass

    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    values = {c: i for i, c in enumerate(alphabet)}
    hex_digits = frozenset(b"0123456789abcdefABCDEF")
    crc_table = []

    def from_text(data):
        if isinstance(data, str):
            if not data.isascii():
                raise ValueError("string argument should contain only ASCII characters")
            return data.encode()
        if isinstance(data, (bytes, bytearray)):
            return data
        try:
            return memoryview(data).tobytes()
        except TypeError:
            raise TypeError("argument should be bytes, buffer or ASCII string, "
                            f"not {type(data).__name__!r}") from None

    def from_bytes(data):
        if isinstance(data, (bytes, bytearray)):
            return data
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        return memoryview(data).tobytes()

    def b2a_base64(data, /, *, newline=True):
        """Base64 of bytes, as one line."""
        data = from_bytes(data)
        out = bytearray()
        for i in range(0, len(data) - 2, 3):
            n = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
            out += bytes((alphabet[n >> 18], alphabet[n >> 12 & 63], alphabet[n >> 6 & 63],
                          alphabet[n & 63]))
        rest = len(data) % 3
        if rest:
            n = int.from_bytes(data[-rest:], "big") << 8 * (3 - rest)
            out += bytes((alphabet[n >> 18], alphabet[n >> 12 & 63]))
            out += bytes((alphabet[n >> 6 & 63],)) + b"=" if rest == 2 else b"=="
        if newline:
            out += b"\n"
        return bytes(out)

    def a2b_base64(data, /, *, strict_mode=False):
        """The bytes that Base64 text stands for."""
        data = from_text(data)
        if strict_mode and data[:1] == b"=":
            raise Error("Leading padding not allowed")
        out = bytearray()
        n = count = pads = 0
        for i, c in enumerate(data):
            if c == 61:  # =
                if count >= 2:
                    pads += 1
                    if count + pads >= 4:
                        if strict_mode and i + 1 < len(data):
                            raise Error("Excess data after padding")
                        return bytes(out)
                continue
            value = values.get(c)
            if value is None:
                if strict_mode:
                    raise Error("Only base64 data is allowed")
                continue
            if strict_mode and pads:
                raise Error("Discontinuous padding not allowed")
            pads = 0
            if count == 0:
                n = value
                count = 1
            elif count == 1:
                out.append(n << 2 | value >> 4)
                n = value & 15
                count = 2
            elif count == 2:
                out.append(n << 4 | value >> 2)
                n = value & 3
                count = 3
            else:
                out.append(n << 6 | value)
                n = count = 0
        if count:
            if count == 1:
                raise Error("Invalid base64-encoded string: number of data characters "
                            f"({len(out) // 3 * 4 + 1}) cannot be 1 more than a multiple of 4")
            raise Error("Incorrect padding")
        return bytes(out)

    def hexlify(data, sep=None, bytes_per_sep=1):
        """Hexadecimal digits."""
        data = from_bytes(data)
        text = bytes(data).hex() if sep is None else bytes(data).hex(sep, bytes_per_sep)
        return text.encode()

    def unhexlify(hexstr, /):
        """The bytes that hexadecimal digits stand for."""
        data = from_text(hexstr)
        if len(data) % 2:
            raise Error("Odd-length string")
        if not hex_digits.issuperset(data):
            raise Error("Non-hexadecimal digit found")
        return bytes.fromhex(data.decode())

    def crc32(data, value=0, /):
        """The CRC-32 checksum, beginning with value."""
        if not crc_table:
            for n in range(256):
                for _ in range(8):
                    n = n >> 1 ^ (0xedb88320 if n & 1 else 0)
                crc_table.append(n)
        crc = value & 0xffffffff ^ 0xffffffff
        for byte in from_bytes(data):
            crc = crc_table[(crc ^ byte) & 255] ^ crc >> 8
        return crc ^ 0xffffffff

    def crc_hqx(data, crc, /):
        """The CRC-CCITT checksum, beginning with crc."""
        crc &= 0xffff
        for byte in from_bytes(data):
            crc ^= byte << 8
            for _ in range(8):
                crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xffff
        return crc

    def b2a_uu(data, /, *, backtick=False):
        """A uuencoded line of at most 45 bytes."""
        data = from_bytes(data)
        if len(data) > 45:
            raise Error("At most 45 bytes at once")
        zero = 96 if backtick else 32
        out = bytearray((32 + len(data) if data or not backtick else 96,))
        padded = bytes(data) + b"\0" * (-len(data) % 3)
        for i in range(0, len(padded), 3):
            n = int.from_bytes(padded[i:i + 3], "big")
            for shift in (18, 12, 6, 0):
                digit = n >> shift & 63
                out.append(digit + 32 if digit else zero)
        return bytes(out) + b"\n"

    def a2b_uu(data, /):
        """The bytes of a uuencoded line."""
        data = from_text(data)
        if not data:
            return b"\0" * 32
        length = data[0] - 32 & 63
        need = (length + 2) // 3 * 4
        digits = []
        for c in data[1:need + 1]:
            if c in b"\r\n":
                c = 32
            if not 32 <= c <= 96:
                raise Error("Illegal char")
            digits.append(c - 32 & 63)
        if data[need + 1:].strip(b" `\r\n"):
            raise Error("Trailing garbage")
        digits += [0] * (need - len(digits))
        out = bytearray()
        for i in range(0, need, 4):
            a, b, c, d = digits[i:i + 4]
            out += (a << 18 | b << 12 | c << 6 | d).to_bytes(3, "big")
        return bytes(out[:length])

    def a2b_qp(data, header=False):
        """The bytes of quoted-printable text."""
        data = from_text(data)
        out = bytearray()
        i, n = 0, len(data)
        while i < n:
            c = data[i]
            if c == 61:
                pair = data[i + 1:i + 3]
                if pair[:1] in (b"\n", b"\r") or not pair:
                    end = data.find(b"\n", i)
                    i = n if end < 0 else end + 1
                elif pair[:1] == b"=":
                    out.append(61)
                    i += 2
                elif len(pair) == 2 and hex_digits.issuperset(pair):
                    out.append(int(pair, 16))
                    i += 3
                else:
                    out.append(61)
                    i += 1
            else:
                out.append(32 if header and c == 95 else c)
                i += 1
        return bytes(out)

    def b2a_qp(data, quotetabs=False, istext=True, header=False):
        """Quoted-printable text."""
        data = bytes(from_bytes(data))
        newline = b"\r\n" if b"\r\n" in data else b"\n"
        lines = []
        for line in data.replace(b"\r\n", b"\n").split(b"\n") if istext else [data]:
            out = []
            for i, c in enumerate(line):
                last = i + 1 == len(line)
                if (c > 126 or c == 61 or c < 33 and c not in b"\t " or header and c == 95
                        or c in b"\t " and (quotetabs and not (header and c == 32) or last)
                        or c == 46 and len(line) == 1):
                    out.append(b"=%02X" % c)
                else:
                    out.append(b"_" if header and c == 32 else bytes((c,)))
            text = b""
            length = 0
            for k, piece in enumerate(out):
                if length + len(piece) > (76 if k + 1 == len(out) else 75):
                    text += b"=" + newline
                    length = 0
                text += piece
                length += len(piece)
            lines.append(text)
        return newline.join(lines)

    return {"Error": Error, "Incomplete": Incomplete, "b2a_base64": b2a_base64,
            "a2b_base64": a2b_base64, "hexlify": hexlify, "unhexlify": unhexlify,
            "crc32": crc32, "crc_hqx": crc_hqx, "b2a_uu": b2a_uu, "a2b_uu": a2b_uu,
            "a2b_qp": a2b_qp, "b2a_qp": b2a_qp}


try:
    hexlify
except NameError:
    _names = _define()
    Error = _names["Error"]
    Incomplete = _names["Incomplete"]
    b2a_base64 = _names["b2a_base64"]
    a2b_base64 = _names["a2b_base64"]
    hexlify = b2a_hex = _names["hexlify"]
    unhexlify = a2b_hex = _names["unhexlify"]
    crc32 = _names["crc32"]
    crc_hqx = _names["crc_hqx"]
    b2a_uu = _names["b2a_uu"]
    a2b_uu = _names["a2b_uu"]
    a2b_qp = _names["a2b_qp"]
    b2a_qp = _names["b2a_qp"]
    Error.__qualname__ = "Error"
    Incomplete.__qualname__ = "Incomplete"
    del _names
del _define
