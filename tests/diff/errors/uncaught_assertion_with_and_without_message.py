def check(n):
    assert n > 0
    assert n < 100, f"too large: {n}"
    return n


print(check(5))
for bad in (-1, 200):
    try:
        check(bad)
    except AssertionError as e:
        print(repr(e), e.args)
try:
    assert [], ("tuple", "message")
except AssertionError as e:
    print(e.args, e)
values = [1, 50]
for v in values:
    print(check(v))
assert all(v < 50 for v in values), values
