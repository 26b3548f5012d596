# Parse comma-separated lines, group, and format a report: the everyday agent program.
def make_lines(count):
    regions = ("north", "south", "east", "west")
    products = ("apple", "pear", "plum", "fig", "quince")
    seed = 12345
    for i in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield f"{i:06d}, {regions[seed % 4]},{products[seed // 7 % 5]} ,{seed % 97 + 1},{seed % 1999 / 100:.2f}"


def parse(line):
    fields = [field.strip() for field in line.split(",")]
    return {"id": int(fields[0]), "region": fields[1].title(), "product": fields[2].upper(),
            "quantity": int(fields[3]), "price": float(fields[4])}


totals = {}
for line in make_lines(200000):
    record = parse(line)
    key = (record["region"], record["product"])
    quantity, revenue = totals.get(key, (0, 0.0))
    totals[key] = (quantity + record["quantity"], revenue + record["quantity"] * record["price"])
for (region, product), (quantity, revenue) in sorted(totals.items()):
    print(f"{region:<6}|{product:^8}|{quantity:>8,d}|{revenue:>14,.2f}")
