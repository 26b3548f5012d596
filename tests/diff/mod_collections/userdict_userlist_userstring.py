from collections import UserDict, UserList, UserString
class Lower(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __missing__(self, k): return "missing " + k
d = Lower({"A": 1}, B=2)
d["C"] = 3
d.update(D=4)
print(d, d["a"], d["zz"], "a" in d, "A" in d, len(d), list(d), d.data, d.get("q", 0), d.pop("b"), d.setdefault("E", 5), d | {"F": 1}, type(d | {}).__name__, d == {"a": 1, "c": 3, "d": 4, "e": 5}, d.copy(), Lower.fromkeys("XY"))
class Even(UserList):
    def append(self, x):
        if x % 2: raise ValueError(f"odd {x}")
        super().append(x)
l = Even([2, 4])
l.append(6)
try: l.append(7)
except ValueError as e: print(e)
print(l, l[0], l[:2], type(l[:2]).__name__, l + [8], [0] + l, l * 2, l.data, len(l), 4 in l, l.index(4), l.count(2), sorted(l, reverse=True), l == [2, 4, 6], l < [3], UserList("ab"), l.copy(), l.pop(), list(reversed(l)))
l.insert(0, 10); l.extend([12]); l.reverse(); l.sort(); l += [14]; l[0] = 0; del l[1]; l.remove(14)
print(l)
s = UserString("Hello")
print(s, repr(s), s + " w", "x" + s, s * 2, s.upper(), type(s.upper()).__name__, s[1], s[1:3], len(s), "ell" in s, s == "Hello", s.data, s.replace("l", "L"), s.split("l"), hash(s) == hash("Hello"), s < "I", s.find("l"), s.center(9, "*"), s % (), int(UserString("5")), s.startswith("He"), s.join(["a", "b"]), s.encode(), s.isalpha(), str(s), sorted(s), s.count("l"), s.title(), s.casefold())
for e in ("d[5]", "UserDict()['k']", "UserList(5)", "l['a']", "l[99]", "s[99]", "s + 5", "UserString()", "l + 5", "UserDict([1])", "del_", "UserDict(None)", "l.remove(99)", "s.nope", "UserDict(a=1) | 5", "UserList([1]) * 'a'"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
print(isinstance(d, dict), isinstance(l, list), isinstance(s, str), UserDict({1: 2}) == {1: 2}, UserList([1]) == UserList([1]), dict(d), list(l), bool(UserList()), bool(UserDict()))
