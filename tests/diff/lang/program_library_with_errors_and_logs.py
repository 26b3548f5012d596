class LibraryError(Exception): pass
class NotAvailable(LibraryError):
    def __init__(self, title, holder): super().__init__(f"{title!r} is with {holder}"); self.holder = holder
class Library:
    def __init__(self): self.books, self.loans, self.log = {}, {}, []
    def add(self, title, n=1): self.books[title] = self.books.get(title, 0) + n; return self
    def lend(self, title, who):
        if title not in self.books: raise LibraryError(f"unknown book {title!r}")
        holders = self.loans.setdefault(title, [])
        if len(holders) >= self.books[title]: raise NotAvailable(title, holders[0])
        holders.append(who)
        self.log.append(("lend", title, who))
    def give_back(self, title, who):
        try: self.loans[title].remove(who)
        except (KeyError, ValueError) as e: raise LibraryError(f"{who} does not have {title!r}") from e
        self.log.append(("back", title, who))
lib = Library().add("dune", 2).add("emma")
for action, args in [("lend", ("dune", "ann")), ("lend", ("dune", "bob")), ("lend", ("dune", "cy")), ("give_back", ("dune", "ann")), ("lend", ("dune", "cy")), ("give_back", ("emma", "zoe")), ("lend", ("nope", "ann"))]:
    try:
        getattr(lib, action)(*args)
        print("ok", action, *args)
    except NotAvailable as e: print("busy:", e, e.holder)
    except LibraryError as e: print("error:", e, "| cause:", repr(e.__cause__))
print(lib.loans, len(lib.log), [w for a, _, w in lib.log if a == "lend"])
print({t: n - len(lib.loans.get(t, [])) for t, n in lib.books.items()})
