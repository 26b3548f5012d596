def caesar(s, k): return "".join(chr((ord(c) - b + k) % 26 + b) if c.isalpha() and c.isascii() and (b := 65 if c.isupper() else 97) else c for c in s)
print(caesar("Hello, World!", 3), caesar(caesar("Hello", 7), -7), caesar("é1", 5))
def vigenere(s, key, sign=1):
    out, i = [], 0
    for c in s:
        if c.isalpha():
            k = ord(key[i % len(key)].lower()) - 97
            out.append(caesar(c, sign * k))
            i += 1
        else:
            out.append(c)
    return "".join(out)
enc = vigenere("Attack at Dawn", "Lemon")
print(enc, vigenere(enc, "Lemon", -1))
def isbn_ok(s):
    digits = [10 if c == "X" else int(c) for c in s if c.isdigit() or c == "X"]
    return len(digits) == 10 and sum((10 - i) * d for i, d in enumerate(digits)) % 11 == 0
print(isbn_ok("0-306-40615-2"), isbn_ok("0-306-40615-3"), isbn_ok("12"))
rail = lambda s, n: "".join(s[i] for r in range(n) for i in range(len(s)) if (i % (2 * n - 2)) in {r, (2 * n - 2 - r) % (2 * n - 2)})
print(rail("WEAREDISCOVERED", 3))
xor = lambda data, key: bytes(d ^ key[i % len(key)] for i, d in enumerate(data))
print(xor(b"secret", b"k1"), xor(xor(b"secret", b"k1"), b"k1"))
print("".join(format(ord(c), "08b") for c in "Hi"), bytes(int(b, 2) for b in "01001000 01101001".split()).decode(), "-".join(f"{ord(c):x}" for c in "Hi!"))
freq = sorted({c: enc.lower().count(c) for c in set(enc.lower()) if c.isalpha()}.items(), key=lambda t: (-t[1], t[0]))[:3]
print(freq, sum(ord(c) * (i + 1) for i, c in enumerate("checksum")) % 97)
