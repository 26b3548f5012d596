s = ""
for i in range(20):
    s += chr(97 + i)
    if i % 5 == 0:
        s += "-"
print(s, len(s))
out = []
for w in "one two three".split():
    out.append(w[0].upper() + w[1:])
print(" ".join(out), "".join(reversed("abc")), "-".join(str(n) for n in range(5)))
table = ""
for r in range(1, 4):
    line = ""
    for c in range(1, 4):
        line += f"{r * c:3d}"
    table += line + "\n"
print(table, end="")
def encode(s):
    r, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        r += s[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return r
print(encode("aaabbc"), encode(""), encode("abc"))
vig = "".join(chr((ord(a) - 65 + ord(b) - 65) % 26 + 65) for a, b in zip("ATTACKATDAWN", "LEMON" * 3))
print(vig)
print("".join(c for i, c in enumerate("abcdefgh") if i % 2), "abc" "def"[1:], "ab" * 3 + "c" * 2, ("x" + "y") * 2)
snake = "".join("_" + c.lower() if c.isupper() else c for c in "helloWorldFooBar")
camel = "".join(w.title() if i else w for i, w in enumerate("some_snake_name".split("_")))
print(snake, camel)
morse = {"s": "...", "o": "---"}
print(" ".join(morse[c] for c in "sos"), "|".join(f"{k}={v}" for k, v in morse.items()))
pyramid = "\n".join((" " * (3 - i) + "*" * (2 * i + 1)) for i in range(4))
print(pyramid)
print("abc".replace("b", "") + "d", "a,b;c".replace(";", ",").split(","), "  trim ".strip() + "!", "%s-%s" % ("a", "b") + "c")
words = sorted("the quick brown fox".split(), key=lambda w: (len(w), w))
print(words, max(words), min(words, key=len), [w[::-1] for w in words], "".join(w[0] for w in words))
acc = {}
for ch in "mississippi":
    acc[ch] = acc.get(ch, "") + ch
print(acc, "".join(k + str(len(v)) for k, v in sorted(acc.items())))
b = b""
for n in (104, 105):
    b += bytes([n])
print(b, b.decode() + "!", "".join(map(chr, b)))
t = "x"
for _ in range(10):
    t += t
print(len(t), t.count("x"), t[:3] + t[-3:], (t + "y").index("y"))
