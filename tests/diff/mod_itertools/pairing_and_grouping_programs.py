from itertools import groupby, pairwise, zip_longest, chain, islice, product, combinations
temps = [12, 15, 15, 11, 18, 20]
print([b - a for a, b in pairwise(temps)], sum(b > a for a, b in pairwise(temps)))
print([(k, len(list(g))) for k, g in groupby(temps, key=lambda t: t >= 15)])
names = ["ann", "bob", "amy", "cy", "cat", "bea"]
for letter, group in groupby(sorted(names), key=lambda n: n[0]):
    print(letter, list(group), end=" ")
print()
print(list(zip_longest("abc", "x", fillvalue="-")), list(chain("ab", [1], ())), list(chain.from_iterable([[1], [2, 3]])))
print([list(islice(names, i, i + 2)) for i in range(0, 6, 2)])
print([f"{s}{n}" for s, n in product("AB", range(1, 3))], list(combinations("abc", 2)))
runs, text = [], "aaabccdd"
for k, g in groupby(text):
    n = sum(1 for _ in g)
    runs.append(f"{k}{n}" if n > 1 else k)
print("".join(runs))
dates = [("jan", 3), ("jan", 5), ("feb", 1), ("jan", 9)]
print({k: [d for _, d in g] for k, g in groupby(dates, key=lambda t: t[0])})
print([(k, sum(d for _, d in g)) for k, g in groupby(sorted(dates), key=lambda t: t[0])])
odd_even = {k: list(g) for k, g in groupby(sorted(range(8), key=lambda v: v % 2), key=lambda v: v % 2)}
print(odd_even)
