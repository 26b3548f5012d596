d = {1: 1, 2: 2, 3: 3}
for use in (lambda: [d.pop(k) for k in d], lambda: {k: d.setdefault(-k - len(d), 0) for k in d}, lambda: list(map(lambda k: d.clear(), d)), lambda: sorted(d, key=lambda k: d.__setitem__(k * 100 + 7, 0) or k)):
    d.clear()
    d.update({1: 1, 2: 2, 3: 3})
    try:
        print(use())
    except RuntimeError as e:
        print(e)
it = iter(d.items())
d.clear()
try:
    print(next(it, "end"))
except RuntimeError as e:
    print(e)
