big = 2**53
print(big == float(big), big + 1 == float(big), big + 1 > float(big), float(big) < big + 1, float(big) + 1 == big + 1)
print(10**16 == 1e16, 10**16 + 1 == 1e16, 10**22 == 1e22, 10**23 == 1e23, 10**23 > 1e23, 10**23 < 1e23, int(1e23))
print(2**1024 > 1.7976931348623157e308, -2**1024 < -1e308, 2**1024 < float("inf"), -2**1024 > float("-inf"), 2**5000 == float("inf"))
nan, inf = float("nan"), float("inf")
print(1 < nan, 1 > nan, 1 == nan, 2**100 < nan, nan != 2**100, inf > 10**400, 0 == -0.0, 0 < 5e-324, -1 < -5e-324)
print(3 == 3.0, 3 < 3.5, 3 > 2.999, 4 >= 4.0, True == 1.0, True < 1.5, 1 == 1 + 0j, 2**60 == complex(2**60), 2**60 + 1 == complex(2**60))
vals = [3, 2.5, 10**20, 1e20, -1, -0.5, 2**70, 1e21, True, 0.0]
print(sorted(vals), max(vals), min(vals), sorted(vals, reverse=True) == sorted(vals)[::-1])
print(hash(10**20) == hash(1e20), hash(2**53 + 1) == hash(2.0**53), hash(3) == hash(3.0) == hash(3 + 0j), len({1, 1.0, 1 + 0j, True}))
print(1e20 in [10**20], [1, 2.0].index(1.0), (1, 2) == (1.0, 2.0), {1: "a"} == {1.0: "a"}, [10**17] == [1e17], range(3) == range(3))
print(5 / 2, 4 / 2, 10**20 / 10**18, 7 // 2.0, -7 // 2.0, 7 % 2.5, 2 ** 0.5, 2 ** -1, 10 ** 20 * 1.0, 3 * 0.1, 0.1 * 3)
print(1 + 1.0, True + 1.5, 10**15 + 0.3, 10**16 + 0.5, 2**62 + 0.0, int(2**62 + 0.0) - 2**62, 1 - 0.9, 10**308 * 10.0)
for e in ("10**400 + 1.0", "10**400 / 1.0", "10**400 < 1.0", "10**400 == 1e400", "float(10**309)", "1.0 * 10**400", "10**400 // 1.0", "2.0 ** 2000", "0.0 ** -5", "int(1e400)", "int(nan)", "10**400 % 2.0", "-10**400 - 0.5"):
    try:
        print(e, eval(e))
    except Exception as ex:
        print(e, "->", type(ex).__name__, ex)
