l = [1, 2, 3, 4]
def f(v):
    if v < 3:
        l.append(v * 10)
    else:
        del l[-1:]
    return v
print(list(map(f, l)), l)
m = map(lambda v: next(m, "inner end"), [1, 2, 3])
print(list(m))
