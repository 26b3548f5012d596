# Backtracking over lists of flags.
def solve(n):
    columns, rising, falling = [False] * n, [False] * (2 * n), [False] * (2 * n)

    def place(row):
        if row == n:
            return 1
        total = 0
        for col in range(n):
            if not (columns[col] or rising[row + col] or falling[row - col + n]):
                columns[col] = rising[row + col] = falling[row - col + n] = True
                total += place(row + 1)
                columns[col] = rising[row + col] = falling[row - col + n] = False
        return total

    return place(0)


print([solve(n) for n in range(1, 13)])
