text = """It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity,
it was the season of Light, it was the season of Darkness."""
words = [w.strip(".,").lower() for w in text.split()]
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
top = sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:6]
for w, n in top:
    print(f"{w:<8}{n:>3} {'#' * n}")
print(len(words), len(freq), max(words, key=len), min(freq, key=freq.get))
by_len = {}
for w in freq:
    by_len.setdefault(len(w), []).append(w)
for n in sorted(by_len):
    print(n, sorted(by_len[n]))
bigrams = list(zip(words, words[1:]))
print(max(set(bigrams), key=lambda b: (bigrams.count(b), b)), len(set(bigrams)))
print([i for i, w in enumerate(words) if w == "age"], words.index("light"), "wisdom" in freq)
print(" ".join(w.capitalize() if i % 2 else w.upper() for i, w in enumerate(words[:8])))
vowels = {v: sum(w.count(v) for w in words) for v in "aeiou"}
print(vowels, max(vowels, key=vowels.get), sum(vowels.values()))
sentences = [s.strip() for s in text.replace("\n", " ").split(",")]
print(len(sentences), sentences[-1], [len(s.split()) for s in sentences])
print("".join(sorted(set("".join(words)))), text.count("\n"), len(text.splitlines()[0]))
wrapped, line = [], ""
for w in words:
    if len(line) + len(w) + 1 > 40:
        wrapped.append(line)
        line = w
    else:
        line = f"{line} {w}".strip()
wrapped.append(line)
print(*wrapped, sep="\n")
