import math
from itertools import batched
print(list(batched("abcdefg", 3)), list(batched([], 2)), list(batched(range(4), 2)), list(batched([1], 5)))
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([], []), math.sumprod([0.5], [2]), math.sumprod([2**70], [2]))
for f in (lambda: batched("ab", 0), lambda: batched("ab", -1), lambda: batched("ab"), lambda: batched(5, 1), lambda: math.sumprod([1], [1, 2])):
    try:
        f()
        print("ok")
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
it = batched(iter([1, 2, 3, 4, 5]), 2)
print(next(it), next(it), next(it), next(it, "end"))
try:
    list(batched("abc", 2, strict=True))
except ValueError as e:
    print(e)
print(list(batched("abcd", 2, strict=True)))
total = 0
for chunk in batched(range(10), 4):
    total += sum(chunk)
    print(chunk, total)
