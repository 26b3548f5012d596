class Node[T: (int, str)]:
    kind = "node"
    def __init__(self, v: T, kids: "list[Node[T]] | None" = None):
        self.v, self.kids = v, kids or []
    def walk(self):
        yield self.v
        for k in self.kids:
            yield from k.walk()
    def cls(self): return __class__.__name__
class Sub[T](Node[T]):
    def walk(self):
        return ["sub", *super().walk()]
n = Node(1, [Node(2), Node(3, [Node(4)])])
print(list(n.walk()), n.cls(), Sub(5).walk(), Node.kind)
print(Node.__orig_bases__ if hasattr(Node, "__orig_bases__") else None, Sub.__mro__[1].__name__, [b.__name__ for b in Node.__bases__])
def deco(f):
    f.tagged = True
    return f
@deco
def g[T](x: T) -> T:
    "doc"
    return x
print(g.tagged, g.__doc__, g(3), g.__qualname__, g.__annotations__)
async def co[T](x: T) -> T:
    return x
try:
    co("r").send(None)
except StopIteration as e:
    print(e.value)
def gen[T](xs: list[T]):
    yield from xs
print(list(gen([1, 2])), Node.__init__.__qualname__)
