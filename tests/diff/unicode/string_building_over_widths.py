s = ""
for i, c in enumerate(["a", "b", "é", "c", "€", "d", "😀", "e"]):
    s += c
    print(i, len(s), ascii(s))
t = s
t += "tail"
print(ascii(s), ascii(t), len(s), len(t))
parts = []
for i in range(300):
    parts.append(chr(0x21 + i * 37 % 0x500))
joined = "".join(parts)
print(len(joined), hash(joined), ascii(joined[100:110]))
acc = ""
snap = []
for i in range(50):
    acc += str(i)
    if i % 10 == 0:
        snap.append(acc)
print(acc, snap[2], len(snap[-1]))
a = b = "x"
a += "y"
b += "z"
print(a, b, a + b, (a + b)[1:3] + a)
x = "abc"
y = x
x *= 3
print(x, y, x[2:5] + y, x.upper() + y.title())
big = "ab" * 1000
print(len(big), big.count("ba"), big.find("bb"), big[::-1][:6], big[999:1003], big.replace("ab", "é")[:3], len(big.split("b")))
rev = "".join(sorted(set("hello world, héllo"), reverse=True))
print(rev)
lines = "\n".join(f"{i:>3}: {'*' * i}" for i in range(6))
print(lines)
print("".join(chr(ord(c) ^ 1) for c in "hello"), "".join(map(str, range(15))), "-".join("%02x" % ord(c) for c in "héy"))
caesar = lambda s, k: "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in s)
print(caesar("hello, world", 3), caesar(caesar("hello, world", 3), -3))
print(" ".join(w[::-1] for w in "reverse each word".split()), "".join(a + b for a, b in zip("ace", "bdf")))
pal = "A man, a plan, a canal: Panama"
clean = [c.lower() for c in pal if c.isalnum()]
print(clean == clean[::-1], "".join(clean), max(pal.split(), key=len), pal.swapcase())
s2 = "é" + "a" * 3
s3 = s2[1:]
print(s3 == "aaa", s3.isascii(), hash(s3) == hash("aaa"), {s3: 1}["aaa"], ascii((s2 + "😀")[:-1]), (s2 + "😀")[:-1] == s2)
