def combine(a, b, *, sep, end="."):
    return a + sep + b + end


print(combine("a", "b", sep="-"))
print(combine(
    "long first argument",
    "second",
    sep=" / ",
))
result = combine(
    "x",
    "y",
    sep=", ",
    end="!",
)
print(result)
result = combine(
    "one",
    2,
    sep=":",
)
