class I:
    def __int__(self): return 2**1000
    def __index__(self): return 10**30
    def __float__(self): return float("nan")
    def __trunc__(self): return self
    def __round__(self, n=None): return self
    def __len__(self): return 2**62
    def __bool__(self): raise ValueError("bool")
    def __length_hint__(self): return 2**60
    def __iter__(self): return iter(())
i = I()
for f in (lambda: int(i) == 2**1000, lambda: [1, 2][i], lambda: [1] * i, lambda: range(i)[0], lambda: "a" * i, lambda: bytes(i), lambda: bytearray(i), lambda: (1,) * i, lambda: chr(i), lambda: round(1.5, i), lambda: len(i), lambda: not i, lambda: [1] [i:], lambda: 1 << i, lambda: "".zfill(i), lambda: "x".center(i), lambda: "%*d" % (10**30, 1), lambda: b"a" * i, lambda: (1).to_bytes(i, "big"), lambda: float(i), lambda: complex(i), lambda: sum([i], 0) if False else 0, lambda: "a".ljust(i), lambda: "\t".expandtabs(i), lambda: [0][:i], lambda: list(range(10))[i:], lambda: pow(2, i) if False else "-"):
    try:
        print(f())
    except (IndexError, OverflowError, MemoryError, ValueError, TypeError) as e:
        print(type(e).__name__)
