def first(it):
    yield next(it)
    yield next(it)


print(list(first(iter([1, 2]))))
g = first(iter([1]))
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__suppress_context__)
it = iter([])
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
print(next(it, "default"))
print(list(first(iter([5]))))
