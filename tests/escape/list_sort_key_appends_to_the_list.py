l = [3, 1, 2]
def key(v):
    l.append(v)
    return v
try:
    l.sort(key=key)
except ValueError as e:
    print(e)
print(sorted(l) == [1, 2, 3] or l)
