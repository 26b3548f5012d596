l = list(range(10))
print(min(l, key=lambda v: l.clear() or v), l)
l = list(range(10))
print(max(l, key=lambda v: (l.append(v + 1) if len(l) < 15 else None) or v), len(l))
class G:
    def __gt__(self, o):
        objs.clear()
        return False
    __lt__ = __gt__
objs = [G(), G(), G()]
a = objs[0]
print(max(objs) is a, objs)
objs = [G(), G(), G()]
a = objs[0]
print(min(objs) is a, objs)
