from abc import ABC, abstractmethod
class Exporter(ABC):
    registry = {}
    def __init_subclass__(cls, fmt=None, **kw):
        super().__init_subclass__(**kw)
        if fmt: Exporter.registry[fmt] = cls
    @abstractmethod
    def row(self, r): ...
    def header(self, cols): return self.row(cols)
    @property
    @abstractmethod
    def sep(self): ...
    def export(self, cols, rows): return self.sep.join([self.header(cols), *map(self.row, rows)])
class Csv(Exporter, fmt="csv"):
    sep = "\n"
    def row(self, r): return ",".join(map(str, r))
class Html(Exporter, fmt="html"):
    sep = ""
    def row(self, r): return "<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>"
    def header(self, cols): return super().header([c.upper() for c in cols])
class Half(Exporter):
    def row(self, r): return ""
rows = [(1, "a"), (2, "b")]
for fmt, cls in sorted(Exporter.registry.items()):
    print(fmt, repr(cls().export(["id", "n"], rows)))
for cls in (Exporter, Half):
    try: cls()
    except TypeError as e: print(e)
print(Half.__abstractmethods__, Csv.__abstractmethods__, isinstance(Csv(), Exporter), [c.__name__ for c in Html.__mro__])
Half.sep = "now"
try: Half()
except TypeError as e: print("still abstract:", e)
@Exporter.register
class Foreign: pass
print(issubclass(Foreign, Exporter), isinstance(Foreign(), Exporter), hasattr(Foreign, "export"))
