from dataclasses import dataclass, field, asdict, replace, astuple
@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)
    tags: list = field(default_factory=list, compare=False)
    done: bool = field(default=False, compare=False, repr=False)
tasks = [Task(3, "write"), Task(1, "plan", ["x"]), Task(2, "test")]
print(sorted(tasks), min(tasks).name, Task(1, "a") == Task(1, "b"), Task(1, "a") < Task(2, "a"), tasks[0].tags is not tasks[2].tags)
@dataclass
class Address:
    street: str
    city: str = "Rome"
@dataclass
class Person:
    name: str
    home: Address
    friends: list["Person"] = field(default_factory=list)
    def __post_init__(self):
        if isinstance(self.home, str): self.home = Address(self.home)
p = Person("ann", "via 1")
p.friends.append(Person("bob", Address("calle 2", "Madrid")))
print(p, asdict(p)["friends"][0]["home"]["city"], astuple(p)[1], replace(p, name="eve").name)
q = replace(p, home=replace(p.home, city="Oslo"))
print(q.home, p.home, q.friends is p.friends, p == Person("ann", Address("via 1"), p.friends))
@dataclass(frozen=True)
class Money:
    amount: int
    cur: str = "EUR"
    def __add__(self, o):
        if self.cur != o.cur: raise ValueError("currency")
        return replace(self, amount=self.amount + o.amount)
    def __radd__(self, o): return self if o == 0 else NotImplemented
print(sum([Money(1), Money(2)]), {Money(1), Money(1)}, Money(5) + Money(6), hash(Money(1)) == hash(Money(1)))
for bad in (lambda: Money(1) + Money(1, "USD"), lambda: setattr(Money(1), "amount", 2), lambda: Person("x"), lambda: sorted([Money(2), Money(1)])):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
