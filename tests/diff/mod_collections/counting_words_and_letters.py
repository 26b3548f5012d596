from collections import Counter
text = "the quick brown fox jumps over the lazy dog the fox"
words = Counter(text.split())
print(words.most_common(2))
print(words["the"], words["cat"], sum(words.values()), len(words))
letters = Counter(c for c in text if c != " ")
print(letters.most_common(3), letters["z"], letters["q"])
print(sorted(words.items(), key=lambda kv: (-kv[1], kv[0]))[:4])
more = Counter(["fox", "cat"])
both = words + more
print(both["fox"], both["cat"], (words - more)["fox"], (words & more), list(more | Counter(a=1)))
words.subtract(["the", "the", "the", "the"])
print(words["the"], +words == Counter({k: v for k, v in words.items() if v > 0}))
print(Counter("abca") == Counter("aabc"), Counter(a=1, b=0) == Counter(a=1))
inventory = Counter(apple=3, pear=1)
inventory.update({"apple": 2}, fig=4)
print(inventory, dict(inventory), inventory.total())
del inventory["pear"]
print(list(inventory.elements()), [k for k in inventory], max(inventory, key=inventory.get))
def mode(values): return [k for k, n in Counter(values).items() if n == max(Counter(values).values())]
print(mode([1, 2, 2, 3, 3]), mode("aab"))
