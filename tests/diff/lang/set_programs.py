a, b = set(range(6)), {4, 5, 6, 7}
print(sorted(a & b), sorted(a | b), sorted(a - b), sorted(a ^ b), a <= a | b, a.isdisjoint({9}))
seen, dups = set(), []
for x in [3, 1, 3, 2, 1, 3]:
    if x in seen:
        dups.append(x)
    seen.add(x)
print(dups, sorted(seen), sorted(set(dups)))
words = "to be or not to be that is the question".split()
print(len(set(words)), sorted(set(words), key=words.index), [w for w in dict.fromkeys(words)], sorted({len(w) for w in words}))
primes = set(range(2, 50))
for i in range(2, 8):
    primes -= set(range(i * 2, 50, i))
print(sorted(primes))
print(set("hello") & set("world") == {"l", "o"}, sorted(set("abc").union("cd", "e")), sorted(set("abcdef").difference("ab", "c")), sorted(set("abc").intersection("bcd", "ce")))
power = [set()]
for x in [1, 2, 3]:
    power += [s | {x} for s in power]
print(power, len(power), frozenset({1, 2}) in {frozenset(s) for s in power})
adj = {(0, 1), (1, 2), (3, 4)}
comps = []
for u, v in sorted(adj):
    touching = [c for c in comps if u in c or v in c]
    comps = [c for c in comps if c not in touching] + [set().union({u, v}, *touching)]
print([sorted(c) for c in comps])
print({1, 1.0, True}, len({0, False, 0.0, ""}), {(1, 2), (1, 2)}, {frozenset("ab"), frozenset("ba")} == {frozenset("ab")}, {None, None} == {None})
s = {3, 1, 2}
s.add(2); s.discard(10); s.update([7, 8], {9}); s.remove(7)
print(sorted(s), len(s), max(s), sum(s), 8 in s, sorted(s, reverse=True)[:2], s == set(sorted(s)))
t = s.copy()
t.clear()
print(t, bool(t), bool(s), s > t, t < s, t <= t, t == set(), not t)
print(all(c in set("aeiou") for c in "ea"), "".join(sorted(set("banana"))), set([1, 2]) == {2, 1}, {x % 3 for x in range(9)} == {0, 1, 2}, {*"ab", *"bc"} == set("abc"))
pangram = lambda s: set("abcdefghijklmnopqrstuvwxyz") <= set(s.lower())
print(pangram("The quick brown fox jumps over the lazy dog"), pangram("hello"))
anag = {}
for w in ["eat", "tea", "tan", "ate", "nat"]:
    anag.setdefault(frozenset(w), []).append(w)
print(sorted(anag.values()))
jaccard = lambda x, y: len(x & y) / len(x | y)
print(jaccard(set("night"), set("nacht")), jaccard({1}, {1}), sorted(map(sorted, [{2, 1}, {3}])))
it = iter({42})
print(next(it), next(it, "done"), [x for x in {5}], tuple({7}), list(frozenset([8])), {9}.pop(), *{10})
try:
    {1, 2}.remove(3)
except KeyError as e:
    print("KeyError", e)
