# Counter, defaultdict, deque and OrderedDict on words.
from collections import Counter, OrderedDict, defaultdict, deque

STEMS = "light stone river cloud paper mount field water grain storm".split()
ENDS = ["", "s", "ed", "ing", "er", "ly"]
seed, words = 7, []
for i in range(250000):
    seed = (seed * 69621) % 2147483647
    words.append(STEMS[seed % 10] + ENDS[seed // 10 % 6])

counts = Counter(words)
followers = defaultdict(Counter)
window = deque(maxlen=3)
trigrams = Counter()
for word in words:
    if window:
        followers[window[-1]][word] += 1
    window.append(word)
    if len(window) == 3:
        trigrams[tuple(window)] += 1
index = OrderedDict()
for position, word in enumerate(words):
    index.setdefault(word[:2], []).append(position)
    if position % 5 == 0:
        index.move_to_end(word[:2])
letters = Counter()
for word in counts:
    letters.update(word)
print(counts.most_common(2), followers["river"].most_common(1), trigrams.most_common(1)[0][1],
      list(index)[:3], letters["e"])
