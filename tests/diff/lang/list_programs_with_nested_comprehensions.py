m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print([x for row in m for x in row], [[row[i] for row in m] for i in range(3)], [m[i][i] for i in range(3)], [m[i][2 - i] for i in range(3)])
print([[a * b for b in range(1, 4)] for a in range(1, 4)], [(x, y) for x in range(3) for y in range(3) if x != y if x < y])
print({(i, j): i * j for i in range(2) for j in range(2)}, {x: {y: x + y for y in "ab"} for x in "pq"}, {len(w) for w in ["a", "bb", "cc"]})
print([x ** 2 for x in range(10) if x % 2 == 0 if x > 2], [x if x % 2 else "even" for x in range(4)], [y for x in [[1, 2], [3]] for y in x if y > 1])
print([a + b for a, b in zip([1, 2], [3, 4])], [i for i, v in enumerate([5, 0, 7]) if v], [*range(3), *[x for x in "ab"]], [[]] + [[x] for x in (1,)])
print([f(3) for f in [lambda x: x + 1, lambda x: x * 2, str]], [n for n in range(2, 30) if all(n % d for d in range(2, n))], [s[::-1] for s in "ab cd".split()])
print(sum([1 for _ in range(5)]), max([len(w) for w in ["aa", "b"]]), any([x > 2 for x in [1, 2, 3]]), dict([(k, v) for k, v in zip("ab", [1, 2])]), set([x % 3 for x in range(10)]))
print([x for x in "hello" if x not in "aeiou"], [c for c in map(str.upper, "ab")], [x for x in iter([1, 2])], [x for x in {"k": 1}], [x for x in {3, 1, 2}], [v for _, v in sorted({"b": 1, "a": 2}.items())])
print([(lambda y: y * x)(2) for x in range(3)], [x for x in [1, None, 2, 0] if x is not None], [t[0] for t in [("a", 1)]], [a for a, *_ in ["xyz", "pq"]], [w for w in ["a b", "c"] for w in w.split()])
x = "outer"
r = [x for x in range(3)]
print(x, r, [x for _ in range(2)])
flat = [item for sub in [[1, [2]], [3]] for item in (sub if isinstance(sub, list) else [sub])]
print(flat, [[c for c in w] for w in ["ab", "c"]], [[x, y] for x, y in {"a": 1}.items()], [] or [x for x in []], [print(i, end=" ") for i in range(3)])
tri = [[0] * i for i in range(1, 4)]
chunks = [list(range(10))[i:i + 3] for i in range(0, 10, 3)]
print(tri, chunks, [sum(c) for c in chunks], [sum(x) for x in zip(*m)], list(zip(*m))[0], [list(r)[::-1] for r in zip(*m)])
pyth = [(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c]
print(pyth, [i for i in range(100) if str(i) == str(i)[::-1] and i > 10], ["fizz" * (i % 3 == 0) + "buzz" * (i % 5 == 0) or i for i in range(1, 16)])
print({k: v for d in [{"a": 1}, {"b": 2, "a": 3}] for k, v in d.items()}, {v: k for k, v in {"x": 1}.items()}, {i: [j for j in range(i)] for i in range(3)}, {c: "hello".count(c) for c in "hello"})
print(*[x for x in range(3)], *(y for y in "ab"), sep="|")
