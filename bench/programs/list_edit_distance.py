# Dynamic programming on two rows.
def distance(a, b):
    previous = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        current = [i]
        for j, cb in enumerate(b, 1):
            cost = previous[j - 1] + (ca != cb)
            current.append(min(previous[j] + 1, current[j - 1] + 1, cost))
        previous = current
    return previous[-1]


WORDS = ("reconciliation interpretation characterisation containerisation internationalisation "
         "misinterpretation counterrevolution responsibilities").split()
total = 0
for repeat in range(120):
    for a in WORDS:
        for b in WORDS:
            total += distance(a, b)
print(total)
