class Base:
    kind = "base"


class Good(Base):
    def show(self):
        return self.kind


print(Good().show())
factory = lambda: Base
print(factory().__name__)
for bad in (5, "Base", None, [Base], Base()):
    try:
        class Wrong(bad):
            pass
    except TypeError as e:
        print(type(e).__name__, str(e)[:40])


class Final(bool):
    pass
