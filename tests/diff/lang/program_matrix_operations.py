class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged rows")

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]:
            raise ValueError(f"shapes {self.shape} and {o.shape} do not fit")
        cols = o.T.rows
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in cols] for r in self.rows])

    def __add__(self, o):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, o.rows)])

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __pow__(self, n):
        r, b = Matrix.identity(self.shape[0]), self
        while n:
            if n & 1:
                r = r @ b
            b, n = b @ b, n >> 1
        return r

    def __eq__(self, o):
        return self.rows == o.rows

    def det(self):
        m, sign, d = [r[:] for r in self.rows], 1, 1
        n = len(m)
        for i in range(n):
            p = next((r for r in range(i, n) if m[r][i]), None)
            if p is None:
                return 0
            if p != i:
                m[i], m[p], sign = m[p], m[i], -sign
            d *= m[i][i]
            for r in range(i + 1, n):
                f = m[r][i] / m[i][i]
                m[r] = [a - f * b for a, b in zip(m[r], m[i])]
        return sign * d

    def __str__(self):
        return "\n".join(" ".join(f"{v:>6}" for v in r) for r in self.rows)


a = Matrix([[1, 2], [3, 4]])
print(a, a.T, a @ a, 2 * a + a, sep="\n--\n")
print(a.det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det(), Matrix([[1, 2], [2, 4]]).det())
print((Matrix([[1, 1], [1, 0]]) ** 90).rows[0][1], a ** 0 == Matrix.identity(2))
for bad in (lambda: a @ Matrix([[1, 2, 3]]), lambda: Matrix([[1], [2, 3]])):
    try:
        bad()
    except ValueError as e:
        print(e)
