class Dog:
    tricks = []
    count = 0
    kind = "canine"
    def __init__(self, name):
        self.name = name
        Dog.count += 1
        self.own = []
    def learn(self, t):
        self.tricks.append(t)
        self.own.append(t)
        return self
a, b = Dog("a"), Dog("b")
a.learn("roll")
b.learn("sit").learn("bark")
print(Dog.tricks, a.tricks is b.tricks, a.own, b.own, Dog.count, a.count)
a.kind = "changed"
print(a.kind, b.kind, Dog.kind, "kind" in a.__dict__, "kind" in b.__dict__)
del a.kind
print(a.kind)
a.count += 10
print(a.count, b.count, Dog.count, vars(a))
Dog.kind = "feline"
print(a.kind, b.kind)
a.tricks = ["own list"]
a.tricks.append("x")
print(Dog.tricks, a.tricks)
a.tricks += ["y"]
b.tricks += ["shared"]
print(Dog.tricks, a.tricks, "tricks" in vars(b))
Dog.describe = lambda self: f"{self.name} is {self.kind}"
print(a.describe(), Dog.describe(b))
try:
    del b.kind
except AttributeError as e:
    print(e)
del Dog.kind
try:
    a.kind
except AttributeError as e:
    print(e)
class Sub(Dog):
    count = 100
s = Sub("s")
print(Sub.count, Dog.count, s.count, Sub.tricks is Dog.tricks)
Sub.tricks = []
print(Sub.tricks, len(Dog.tricks), getattr(s, "kind", "none"), s.__class__.__name__, Sub.__dict__.get("count"))
setattr(Dog, "dyn", property(lambda self: self.name * 2))
print(a.dyn, s.dyn)
x = Dog.__new__(Dog)
print(vars(x), hasattr(x, "name"), x.count)
