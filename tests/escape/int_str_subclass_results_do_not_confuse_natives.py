class I(int):
    def __add__(self, o): return "add"
    def __index__(self): return 99
    def __eq__(self, o): return False
    def __hash__(self): return 5
    def __lt__(self, o): return True
    def __bool__(self): return False
class S(str):
    def __eq__(self, o): return False
    def __hash__(self): return 5
    def __len__(self): return 0
    def __getitem__(self, i): return "?"
    def __iter__(self): return iter("evil")
    def __contains__(self, x): return True
i, s = I(3), S("abc")
print([0, 1, 2, 3, 4][i], range(10)[i], "abcd"[i], sum([i, i]), [i, 1, 2].index(2), sorted([i, 1]), hex(i), bytes([i]), (1, 2, 3, 4)[i], i == i, i in [i], {i: 1}.get(3), {3: 1}.get(i), list(range(i)))
print(s.upper(), "xabcx".find(s), s + "d", "".join([s, s]), list(s), s[0], len(s), "z" in s, int(S("5")), {s: 1}.get("abc"), "abc" == s, s.replace("a", s), "%s" % s, f"{s}", s.split("b"), sorted(s), str(s) == "abc", getattr(s, "tag", "none"), s.encode(), s * 2, "abcd".startswith(s), [*s], dict.fromkeys(s))
class D(dict):
    def __getitem__(self, k): return "evil"
    def __iter__(self): return iter(["fake"])
    def __len__(self): return 0
    def items(self): return [("fake", 1)]
    def keys(self): return ["fake"]
d = D(a=1)
print(dict(d), {**d}, list(d), len(d), bool(d), d == {"a": 1}, "%(a)s" % d, "{a}".format_map(d), json if False else repr(d), list(d.values()), [*d])
class L(list):
    def __iter__(self): return iter("fake")
    def __len__(self): return 0
    def __getitem__(self, i): return "evil"
l = L([1, 2])
print(list(l), [*l], tuple(l), len(l), bool(l), l + [3], sorted(l), l == [1, 2], repr(l), "".join(l), sum(L([1, 2]), 0) if False else "-", l[0], l[:], max(l), [] + l, [9].__add__(l), list(map(str, l)), dict(enumerate(l)))
