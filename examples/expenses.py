# Summarise a trip's expenses: who owes whom, and how much per category.
from collections import defaultdict
from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    amount: float
    category: str
    shared_by: tuple


EXPENSES = [
    Expense("Ada", 240.00, "lodging", ("Ada", "Ben", "Cleo")),
    Expense("Ben", 86.40, "food", ("Ada", "Ben", "Cleo")),
    Expense("Cleo", 61.50, "transport", ("Ben", "Cleo")),
    Expense("Ada", 33.75, "food", ("Ada", "Cleo")),
    Expense("Ben", 120.00, "tickets", ("Ada", "Ben", "Cleo")),
]


def balances(expenses):
    """What each person has paid minus what they consumed."""
    result = defaultdict(float)
    for e in expenses:
        result[e.payer] += e.amount
        share = e.amount / len(e.shared_by)
        for person in e.shared_by:
            result[person] -= share
    return dict(result)


def settle(balance):
    """The fewest transfers of a greedy plan, as (debtor, creditor, amount)."""
    debtors = sorted((amount, name) for name, amount in balance.items() if amount < -0.005)
    creditors = sorted(((amount, name) for name, amount in balance.items() if amount > 0.005), reverse=True)
    debtors, creditors = [list(d) for d in debtors], [list(c) for c in creditors]
    while debtors and creditors:
        amount = min(-debtors[0][0], creditors[0][0])
        yield debtors[0][1], creditors[0][1], amount
        debtors[0][0] += amount
        creditors[0][0] -= amount
        debtors = [d for d in debtors if d[0] < -0.005]
        creditors = [c for c in creditors if c[0] > 0.005]


by_category = defaultdict(list)
for expense in EXPENSES:
    by_category[expense.category].append(expense.amount)

print(f"{'category':<12}{'count':>6}{'total':>10}")
for category, amounts in sorted(by_category.items(), key=lambda kv: -sum(kv[1])):
    print(f"{category:<12}{len(amounts):>6}{sum(amounts):>10.2f}")

balance = balances(EXPENSES)
for name in sorted(balance):
    print(f"{name:>5}: {balance[name]:+8.2f}")
for debtor, creditor, amount in settle(balance):
    print(f"{debtor} pays {creditor} {amount:.2f}")
