from itertools import product, permutations, combinations, combinations_with_replacement
print(list(product("ab", [1, 2])), list(product()), list(product("ab", repeat=2)), list(product("ab", [])), list(product([0, 1], repeat=3)), list(product("a", repeat=0)), len(list(product(range(3), range(4), "xy"))))
print(list(permutations("abc")), list(permutations("abc", 2)), list(permutations([])), list(permutations("ab", 3)), list(permutations("ab", 0)), list(permutations([1, 1])), len(list(permutations(range(6)))))
print(list(combinations("abcd", 2)), list(combinations("abc", 3)), list(combinations("abc", 4)), list(combinations("abc", 0)), list(combinations([], 0)), len(list(combinations(range(10), 5))), list(combinations([1, 1, 2], 2)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("ab", 3)), list(combinations_with_replacement([], 2)), list(combinations_with_replacement("ab", 0)), len(list(combinations_with_replacement(range(5), 4))))
for e in ("product(5)", "product('ab', repeat=-1)", "product('ab', repeat='a')", "product('a', foo=1)", "permutations()", "permutations(5)", "permutations('ab', -1)", "permutations('ab', 'a')", "combinations('ab')", "combinations('ab', -1)", "combinations(5, 1)", "combinations_with_replacement('ab', -1)", "combinations('a', 1, 2)", "combinations('abc', r=2)", "permutations(iterable='ab', r=None)", "combinations('ab', 1.5)"):
    try:
        print(e, list(eval(e)))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
p = permutations(range(4))
print([next(p) for _ in range(7)], sum(1 for _ in p))
print(["".join(x) for x in product("01", repeat=3)], sorted("".join(p) for p in permutations("aab"))[:4], sum(1 for c in combinations(range(1, 12), 4) if sum(c) == 20))
send = next((dict(zip("SENDMORY", p)) for p in permutations(range(1, 5), 2)), None)
print(send)
print(list(map("".join, product("ab", "cd", "ef"))), max(permutations([3, 1, 2])), [c for c in combinations([5, 10, 20, 50], 2) if sum(c) <= 30])
triples = [(a, b, c) for a, b, c in combinations(range(1, 30), 3) if a * a + b * b == c * c]
print(triples, len(set(permutations("aabb"))), type(p).__name__, iter(p) is p)
