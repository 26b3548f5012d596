# Big integers: digits of pi by a spigot, Fibonacci numbers, modular powers.
def pi_digits(count):
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while count:
        if 4 * q + r - t < n * t:
            yield n
            count -= 1
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


digits = "".join(map(str, pi_digits(2600)))
a, b = 0, 1
for _ in range(30000):
    a, b = b, a + b
power = 1
for e in range(1, 3000):
    power = pow(3, e * 1000003, 2 ** 127 - 1) * power % (2 ** 61 - 1)
print(digits[:20], digits[-10:], a % 10 ** 12, a.bit_length(), power)
