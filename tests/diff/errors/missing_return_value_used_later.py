print("fact:", 'missing return value used later')
class Builder:
    def __init__(self):
        self.parts = []

    def add(self, part):
        self.parts.append(part)
        return self

    def clear(self):
        self.parts.clear()

    def build(self):
        return "-".join(self.parts)


b = Builder().add("x").add("y")
print(b.build())
print(b.add("z").build())
print(Builder().add("a").clear().build())
