z = 3 + 4j
print(z, -z, +z, abs(z), z.real, z.imag, z.conjugate(), z == 3 + 4j, bool(0j), bool(z))
for v in [0j, -0j, 1j, -1j, 1 + 0j, complex(-0.0, 1), complex(0.0, -0.0), complex(-0.0, -0.0), 1e20 + 1e-20j, complex("inf"), complex("nan+infj"),
          complex(float("-inf"), float("nan")), 1.5 - 2.5j, 1e16j, 0.1 + 0.2j]:
    print(repr(v), str(v), f"{v}", [v])
print(z + 1, 1 + z, z - 1.5, z * 2j, z / 2, 1 / z, z ** 2, z ** 0.5, z ** -1, 2 ** z, z ** 0, z ** (1 + 1j))
print(z * z, (1 + 2j) * (3 - 4j), (1 + 2j) / (3 - 4j), 0j ** 0, 0j ** 2, (-1) ** 0.5, 1j ** 2, 1j ** 3, 1j ** 100, 1j ** 101)
print(complex(), complex(1), complex(1, 2), complex(1j, 1j), complex("1+2j"), complex(" 3j "), complex("(1-2j)"), complex("1e3-1e-3j"), complex("j"), complex("-J"), complex(imag=2), complex("nanj"))
for bad in ["", "1 + 2j", "1+2", "abc", "1+j2", "1+2jj", "(1", "1j+2"]:
    try:
        print(complex(bad))
    except ValueError as e:
        print(repr(bad), e)
for e in ["complex('1', 2)", "complex(1, '2')", "complex([])", "complex(1, [])", "1j < 1", "int(1j)", "float(1j)", "1j // 1", "0j ** -1", "1 / 0j", "round(1j)", "math_floor", "abs(complex(1e308, 1e308))",
          "pow(1j, 2, 3)", "f'{1j:d}'", "f'{1j:=10}'", "f'{1j:05}'", "1j % 1", "sorted([1j, 2j])", "max(1j, 2)", "complex(1, 2).real.foo", "1j.imag()"]:
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
print(hash(1j), hash(3 + 4j), hash(2 + 0j) == hash(2), 1 == 1 + 0j, {1: "int"}[1 + 0j], 1j in [0 + 1j])
print(f"{z:.2f}|{z:>12}|{z:e}|{z:g}|{z:+.1f}|{z:,.2f}|{1234567 + 2j:,}|{z:<12}|{z:^12}|{z!r:>10}|{1.5j:.3}")


class C:
    def __complex__(self): return 1 + 2j


class F:
    def __float__(self): return 2.5


print(complex(C()), complex(F()), complex(F(), F()), complex(True, False), z.__complex__(), (1j).__eq__(1j), (1j).__eq__("a"), z.__getnewargs__())
print([m for m in dir(complex) if not m.startswith("_")], z.__truediv__(2), z.__rsub__(1), z.__pow__(2), sum([1j, 2, 3.5]))
