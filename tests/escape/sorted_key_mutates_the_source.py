src = [5, 4, 3, 2, 1]
def key(v):
    if src:
        src.pop()
    return v
print(sorted(src, key=key), src)
src = {3: 1, 1: 1, 2: 1}
print(sorted(src, key=lambda v: src.clear() or v), src)
