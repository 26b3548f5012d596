# Integer arithmetic in a while loop.
def steps(n):
    count = 0
    while n != 1:
        if n & 1:
            n = 3 * n + 1
        else:
            n >>= 1
        count += 1
    return count


best, best_steps = 1, 0
for start in range(1, 90000):
    s = steps(start)
    if s > best_steps:
        best, best_steps = start, s
print(best, best_steps)
