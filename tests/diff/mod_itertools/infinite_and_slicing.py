from itertools import count, cycle, repeat, islice, takewhile, dropwhile, filterfalse, compress, pairwise, starmap, zip_longest
print(list(islice(count(), 3)), list(islice(count(5, 2), 3)), list(islice(count(0.5, 0.25), 4)), list(islice(count(10, -3), 4)), list(islice(count(2**70), 2)), count(3), count(1, 2), count(1.5), repr(count(2**70, 1)))
print(list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat("x", 3)), list(repeat(1, 0)), list(repeat(1, -5)), repeat(5), repeat("a", 2), list(islice(repeat(None), 2)), list(map(pow, range(4), repeat(2))))
print(list(islice("abcdef", 2)), list(islice("abcdef", 2, 4)), list(islice("abcdef", 1, None, 2)), list(islice("abcdef", None)), list(islice([], 5)), list(islice("abc", 0)), list(islice("abcdef", 4, 2)), list(islice("abcdefgh", 0, 7, 3)))
it = iter(range(10))
print(list(islice(it, 3)), next(it), list(islice(it, 1, 3)), next(it))
print(list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(filterfalse(lambda x: x % 2, range(5))), list(filterfalse(None, [0, 1, "", "a"])), list(compress("abcdef", [1, 0, 1, 0, 1])), list(compress("ab", [])))
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])), list(starmap(pow, [(2, 3), (3, 2)])), list(starmap(lambda *a: sum(a), [(1,), (1, 2), ()])), list(zip_longest("ab", "xyz")), list(zip_longest("ab", [1], fillvalue="-")), list(zip_longest()), list(zip_longest([1])))
for e in ("islice('a', -1)", "islice('a', 'b')", "islice('a', 0, 1, 0)", "islice('a', 1, 2, 3, 4)", "islice()", "islice('a')", "islice(5, 1)", "count('a')", "count(1, 'a')", "cycle()", "cycle(5)", "repeat()", "repeat(1, 'a')", "repeat(1, times=2)", "takewhile(int)", "list(takewhile(5, [1]))", "dropwhile(None, 5)", "filterfalse()", "compress('a')", "compress('a', 5)", "pairwise()", "pairwise(5)", "list(starmap(pow, [1]))", "starmap()", "list(starmap(pow, [(1,)]))", "zip_longest(1)", "islice('abc', 1.5)", "count(start=1, step=2)", "next(repeat(1, 0))", "len(repeat(1, 5))", "repeat(5, 3).__length_hint__()", "count(1).__length_hint__()", "islice('abc', None, None, -1)", "count(1, 2, 3)", "next(count(2**63 - 1)) + 1", "list(islice(count(2**63 - 2), 4))"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
r = repeat("z", 3)
next(r)
print(r, list(r), r)
c = count(5)
next(c)
print(c, [type(x).__name__ for x in (c, r, cycle([]), islice([], 1))], iter(c) is c)
