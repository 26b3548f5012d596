print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(pow, [2, 3], [3, 2])), list(map(None.__class__, [])), list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isdigit, "a1b2")))
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip("ab", "cd", strict=True)), dict(zip("ab", range(2))), list(zip(*[(1, 2), (3, 4)])), list(zip(range(3), iter("xyz"))))
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate("ab", start=-1)), list(enumerate([], 3)), next(enumerate("z", 2**70)), list(reversed([1, 2])), list(reversed("ab")), list(reversed((1, 2))), list(reversed(range(3))), list(reversed({"a": 1, "b": 2})))
m = map(int, ["1", "x", "3"])
print(next(m))
try:
    next(m)
except ValueError as e:
    print(e)
print(next(m), next(m, "end"))
for e in ("list(zip([1], [1, 2], strict=True))", "list(zip([1, 2], [1], strict=True))", "list(zip([1, 2], [1, 2], [1], strict=True))", "list(zip([], [1], strict=True))", "zip(1)", "zip([1], 2)", "zip([1], foo=2)", "map()", "map(int)", "map(int, 5)", "list(map(5, [1]))", "filter()", "filter(None)", "filter(None, 5)", "list(filter(5, [1]))", "enumerate(5)", "enumerate([], 'a')", "enumerate([], 1, 2)", "reversed()", "reversed(5)", "reversed({1})", "reversed(x for x in [])", "list(map(lambda a: a, [1], [2]))", "len(zip())", "zip()[0]", "map(int, [1])()", "next(reversed([]))", "enumerate(iterable=[1], start=2).__next__()", "reversed('ab').__length_hint__()"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
a = iter([1, 2, 3])
print(list(zip(a, a)), list(a))
a = iter([1, 2, 3, 4, 5])
print(list(zip(a, [10])), next(a))
l = [1, 2, 3]
r = reversed(l)
l.append(4)
print(list(r), type(r).__name__, type(zip()).__name__, type(map(int, [])).__name__)
e = enumerate(l)
print(next(e), iter(e) is e, list(e), [type(x).__name__ for x in (filter(None, []), enumerate([]), reversed(""), reversed({}), iter({}.items()))])
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
print(list(reversed(S())), list(zip(S(), "abcd"))[:2], [x for x, _ in zip(range(10**9), "ab")], list(map(lambda *a: a, "ab", "cd", "ef")), sum(map(len, ["a", "bb"])), max(map(abs, [-3, 2])), *map(str.upper, "ab"))
print([i for i, c in enumerate("banana") if c == "a"], dict(enumerate("ab")), list(map(list, zip(*[[1, 2], [3, 4]]))), [a + b for a, b in zip([1, 2], [3, 4])], sorted(zip([3, 1], "ab")), list(filter(lambda p: p[1], zip("abc", [1, 0, 1]))))
