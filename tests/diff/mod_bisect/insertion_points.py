import bisect as b
l = [1, 3, 3, 5, 7]
for x in (0, 1, 2, 3, 4, 7, 8):
    print(x, b.bisect(l, x), b.bisect_left(l, x), b.bisect_right(l, x), b.bisect_left(l, x, 2), b.bisect_right(l, x, 0, 2), b.bisect_left(l, x, lo=1, hi=4))
m = []
for x in [5, 1, 4, 1, 9]:
    b.insort(m, x)
print(m)
b.insort_left(m, 4); b.insort_right(m, 4); b.insort_left(m, 4.0); b.insort_right(m, True); print(m)
words = ["a", "bbb", "ccccc"]
print(b.bisect_left(words, 3, key=len), b.bisect(words, 4, key=len), b.bisect_right(words, 3, key=len))
b.insort(words, "dd", key=len); print(words)
b.insort_left(words, "xx", key=len); print(words)
for e in ("b.bisect(5, 1)", "b.bisect([1], 'a')", "b.bisect([1, 2], 1, -1)", "b.bisect([1])", "b.bisect([1], 1, key=5)", "b.insort((1,), 2)", "b.bisect([1, 2], 1, 0, 5)", "b.bisect([1, 2, 3], 2, 'a')", "b.bisect([], 1)", "b.bisect([None], 1)", "b.insort([1], None)", "b.bisect('abc', 'b')", "b.bisect(range(10), 5)", "b.bisect([1, 2], 1, foo=2)", "b.bisect_left((1, 2, 3), 2)", "b.bisect([1, 2], 1, 2, None)"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
def grade(score, breaks=[60, 70, 80, 90], grades="FDCBA"): return grades[b.bisect(breaks, score)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)], b.bisect is b.bisect_right, b.insort is b.insort_right)
class Seq:
    def __len__(self): return 1000
    def __getitem__(self, i): return i * i
print(b.bisect_left(Seq(), 10000), b.bisect(Seq(), 10000), b.bisect(Seq(), 5))
def lis(seq):
    tails = []
    for x in seq:
        i = b.bisect_left(tails, x)
        tails[i:i + 1] = [x]
    return len(tails)
print(lis([3, 1, 4, 1, 5, 9, 2, 6]), lis([]), lis([5, 4, 3]), lis(range(10)))
events = [(1, "start"), (5, "mid"), (9, "end")]
print(b.bisect(events, (5,)), b.bisect(events, (5, "zzz")), b.bisect_left(events, 5, key=lambda e: e[0]))
