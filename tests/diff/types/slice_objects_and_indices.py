s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(1, 2), slice(None), slice("a", "b"), repr(slice(1.5, None, [])))
for sl in [slice(None), slice(2), slice(1, 100), slice(-3, None), slice(None, None, -1), slice(5, 2), slice(5, 2, -1), slice(-100, 100, 7), slice(None, -1), slice(100, None, -3)]:
    print(sl, sl.indices(10), sl.indices(0), list(range(*sl.indices(6))))
print(slice(1, 2) == slice(1, 2), slice(1, 2) != slice(1, 3), slice(1, 2) == slice(1, 2, None), slice(1) < slice(2), slice(1, 2) < slice(1, 3))
for e in ["slice()", "slice(1, 2, 3, 4)", "hash(slice(1))", "slice(1, 2, 0).indices(5)", "slice('a').indices(5)", "slice(1).indices(-1)", "slice(1).indices('a')", "slice(1).foo", "slice(x=1)", "[1][slice(1, 2, 0)]", "{slice(1): 1}", "slice(1, 'a') < slice(1, 2)"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
try:
    s.start = 5
except AttributeError as ex:
    print(ex)
try:
    class S(slice): pass
except TypeError as ex:
    print(ex)


class Show:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)


o = Show()
print(o[1], o[1:2], o[:, 1], o[::2, ..., None], o[()], o["a":"b":"c"], o[1:2, 3:4], o[-1:], o[*[1, 2]], o[1, *range(2)], o[:], o[(1, 2)], o[a := 5], a)
o[1:2] = 3; o[...] = 4; o[1, 2] = 5; del o[::3]; o[:] = o[1]
o[0] = o[1] = 7
print("abcdef"[s], [0, 1, 2, 3, 4][s], (0, 1, 2)[s], b"abcdef"[s], range(20)[s], "abcdef"[slice(-2, None)], bytearray(b"abcd")[slice(None, None, -1)])
print(slice(1, 2).__reduce__() if False else slice(1, 2).indices(1), [m for m in dir(slice) if not m.startswith("_")], type(...), repr(...), Ellipsis is ..., bool(...), str(NotImplemented))
