l = [1, 2]
def gen():
    for i in range(3):
        l.append(f"g{i}")
        yield i
l.extend(gen())
print(l)
def clearing():
    for i in range(5):
        yield i
        l.clear()
l.extend(clearing())
print(l)
l = [1, 2, 3]
l += (l.pop() for _ in range(2))
print(l)
class Hint:
    def __length_hint__(self):
        l.clear()
        return 10
    def __iter__(self): return iter("ab")
l.extend(Hint())
print(l)
class BadHint(Hint):
    def __length_hint__(self): return -1
for v in ("x", -5, None):
    class H(Hint):
        def __length_hint__(self, v=v): return v
    try:
        print(list(H()))
    except (TypeError, ValueError, MemoryError, OverflowError) as e:
        print(type(e).__name__)
