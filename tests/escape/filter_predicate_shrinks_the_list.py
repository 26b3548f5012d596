l = list(range(8))
print(list(filter(lambda v: l.pop() and True, l)), l)
d = {1: 1, 2: 2}
try:
    print(list(filter(lambda k: d.update({k + 10: 0}) or True, d)))
except RuntimeError as e:
    print(e)
