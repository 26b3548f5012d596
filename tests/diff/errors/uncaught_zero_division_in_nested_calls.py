print("fact:", 'uncaught zero division in nested calls')
def average(values):
    total = sum(values)
    return total / len(values)


def report(groups):
    out = []
    for name, values in groups.items():
        out.append((name, average(values)))
    return out


def main():
    data = {"a": [1, 2, 3], "b": []}
    for name, avg in report({"a": data["a"]}):
        print(name, avg)
    print(report(data))


main()
