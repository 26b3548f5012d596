def fused(a, b):
    if a < b: f()
    if a <= b: f()
    if a == b: f()
    if a != b: f()
    if a > b: f()
    if a >= b: f()
    while a < b: f()
    while a <= b: f()
    while a == b: f()
    while a != b: f()
    while a > b: f()
    while a >= b: f()


def immediates(a):
    if a < 1: f()
    if a <= 1: f()
    if a == 1: f()
    if a != 1: f()
    if a > 1: f()
    if a >= 1: f()
    while a < 1: f()
    while a <= 1: f()
    while a == 1: f()
    while a != 1: f()
    while a > 1: f()
    while a >= 1: f()


def logic(a, b):
    if a is None or b is not None: f()
    if a is b and not (a is not b): f()
    if a in (1, 2) or b not in [3, 4] or a in {5, 6}: f()
    while a is b or a is None: f()
    x = a or b and 3
    return x if a else b


def constant(a):
    if 0: never()
    if __debug__: f()
    while True:
        if a: break
        if not a: continue
        f()
    return
    never()


def chained(a, b, c):
    return a < b < c, (f() if a < b < c else g())
