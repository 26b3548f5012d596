# Text work character by character and by method calls.
ALPHABET = "abcdefghijklmnopqrstuvwxyz"
TEXT = ("It is not the strongest of the routines that survives, nor the most clever, "
        "but the one that pays for what it uses. ") * 200


def shift(text, key):
    out = []
    for c in text:
        if c.isalpha():
            i = ALPHABET.index(c.lower())
            moved = ALPHABET[(i + key) % 26]
            out.append(moved.upper() if c.isupper() else moved)
        else:
            out.append(c)
    return "".join(out)


def is_palindrome(text):
    kept = [c for c in text.lower() if c.isalnum()]
    return kept == kept[::-1]


encoded = TEXT
for key in (3, 7, 11, 16):
    encoded = shift(encoded, key)
score = 0
for key in range(26):
    candidate = shift(encoded, key)
    score += candidate.count("the") * (key + 1)
words = {}
for _ in range(200):
    for word in TEXT.replace(",", "").replace(".", "").split():
        words[word] = words.get(word, 0) + len(word)
longest = sorted(words, key=lambda w: (-len(w), w))[:3]
table = str.maketrans("aeiou", "*****")
masked = "\n".join(line.translate(table).ljust(80, "-")[:40] for line in TEXT.split(". "))
pal = sum(is_palindrome(w + w[::-1]) for w in TEXT.split() for _ in range(10))
print(score, longest, len(masked), masked[:30], pal)
