from itertools import accumulate, groupby, tee, chain, islice, count
import operator
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)), list(accumulate("abc")), list(accumulate([1, 2], lambda a, b: a * 10 + b)), list(accumulate([5])), list(accumulate([1, 2, 3], func=operator.sub, initial=0)), list(accumulate([1, 2], None)))
print([(k, list(g)) for k, g in groupby("aaabbca")], [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], [k for k, _ in groupby("aabbc")], list(groupby([])), {k: len(list(g)) for k, g in groupby(sorted("mississippi"))})
g = groupby("aabb")
k1, g1 = next(g)
k2, g2 = next(g)
print(k1, list(g1), k2, list(g2), list(g))
g = groupby([1, 1, 2])
k, grp = next(g)
print(next(grp), next(grp), next(grp, "end"), next(g)[0])
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
a, b, c = tee(iter("xy"), 3)
print(list(a), next(b), list(c), list(b), tee([], 0), len(tee([1], 4)))
t1, = tee([1, 2], 1)
t2 = t1.__copy__()
print(next(t1), list(t2), list(t1))
print(list(chain("ab", [1], (2,))), list(chain()), list(chain.from_iterable(["ab", [1]])), list(chain.from_iterable([])), list(islice(chain([1], count(10)), 4)), list(chain([1], iter([2]), {3: 4}, "z")))
for e in ("list(accumulate(5))", "list(accumulate([1, 'a']))", "accumulate()", "list(accumulate([1, 2], 5))", "groupby()", "groupby(5)", "list(groupby([1], 5))", "tee()", "tee(5)", "tee([], -1)", "tee([], 'a')", "list(chain(5))", "list(chain([1], 5))", "list(chain.from_iterable(5))", "list(chain.from_iterable([5]))", "chain.from_iterable()", "accumulate([1], initial=1, foo=2)", "groupby('a', key=None)", "chain([], foo=1)"):
    try:
        r = eval(e)
        print(e, type(r).__name__)
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
ch = chain([1], [2, 3])
print(next(ch), list(ch), next(ch, "end"))
def pairs(it):
    a, b = tee(it)
    next(b, None)
    return zip(a, b)
print(list(pairs([1, 2, 3, 4])), list(accumulate(range(1, 8), lambda a, _: a / 2 + 1 / a, initial=2.0))[-1], [sum(g) for _, g in groupby([1, 1, -1, -1, 2], lambda v: v > 0)])
runs = [(k, sum(1 for _ in g)) for k, g in groupby("wwwbbw")]
print(runs, "".join(f"{n}{k}" for k, n in runs), [list(g) for k, g in groupby(enumerate([1, 2, 3, 7, 8, 10]), lambda t: t[1] - t[0])])
