# Dataclasses, enums and named tuples as models like to use them.
from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum


class State(Enum):
    OPEN = "open"
    PAID = "paid"
    SENT = "sent"


Line = namedtuple("Line", "sku quantity price")


@dataclass
class Order:
    number: int
    customer: str
    lines: list = field(default_factory=list)
    state: State = State.OPEN

    @property
    def total(self):
        return sum(line.quantity * line.price for line in self.lines)


@dataclass(frozen=True, order=True)
class Key:
    customer: str
    state: str


orders = []
for i in range(80000):
    order = Order(i, f"customer{i % 50}")
    for j in range(i % 4):
        order.lines.append(Line(f"sku{j}", i % 5 + 1, 1.5 * j))
    if i % 3 == 0:
        order.state = State.PAID
    elif i % 3 == 1:
        order.state = State("sent")
    orders.append(order)
summary = {}
for order in orders:
    key = Key(order.customer, order.state.value)
    summary[key] = summary.get(key, 0.0) + order.total
print(len(summary), max(summary), f"{sum(summary.values()):.2f}", orders[7])
