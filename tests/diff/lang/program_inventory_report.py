from collections import defaultdict, namedtuple, Counter
from itertools import groupby
from operator import attrgetter, itemgetter

Item = namedtuple("Item", "name category price qty")
raw = """widget,tools,9.99,10
gadget,tools,24.50,3
apple,food,0.5,200
bread,food,2.25,0
novel,books,12.00,7
atlas,books,55,1
bad line
pen,office,x,5"""
items, errors = [], []
for n, line in enumerate(raw.splitlines(), 1):
    try:
        name, cat, price, qty = line.split(",")
        items.append(Item(name, cat, float(price), int(qty)))
    except ValueError as e:
        errors.append((n, str(e)))
print(errors)
totals = defaultdict(float)
for it in items:
    totals[it.category] += it.price * it.qty
for cat, t in sorted(totals.items(), key=itemgetter(1), reverse=True):
    print(f"{cat:<8}{t:>10,.2f}")
for cat, group in groupby(sorted(items, key=attrgetter("category", "name")), key=attrgetter("category")):
    print(cat, [i.name for i in group])
print(Counter(i.category for i in items).most_common(1), max(items, key=attrgetter("price")).name)
print([i._replace(qty=i.qty + 5) for i in items if i.qty == 0])
discount = {i.name: round(i.price * 0.9, 2) for i in items if i.price > 10}
print(discount)
header = ("name", "price")
rows = [header] + [(i.name, f"{i.price:.2f}") for i in items]
widths = [max(len(r[k]) for r in rows) for k in range(2)]
for r in rows:
    print(" | ".join((r[0].ljust(widths[0]), r[1].rjust(widths[1]))))
print(sum(i.qty for i in items), all(i.price > 0 for i in items), any(not i.qty for i in items), {i.name[0] for i in items} == set("wgabna"))
cheap, dear = [], []
for it in items:
    (cheap if it.price < 10 else dear).append(it.name)
print(cheap, dear)
