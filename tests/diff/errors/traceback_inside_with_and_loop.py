words = ['traceback', 'inside', 'with', 'and']
print(len(words), words[0])
class Step:
    def __init__(self, n):
        self.n = n

    def __enter__(self):
        print("step", self.n)
        return self.n

    def __exit__(self, *exc):
        print("leave", self.n, exc[0] is not None)


total = 0
for i in range(4):
    with Step(i) as n:
        total += 10 // (2 - n)
        print("total", total)
