def read(n):
    try:
        return [10, 20][n]
    except IndexError as e:
        try:
            return {"x": 1}[n]
        except KeyError:
            raise RuntimeError(f"no value for {n}") from e


print(read(0), read(1))
try:
    read(5)
except RuntimeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
values = [0, 1]
print([read(v) for v in values])
print(read(2))
