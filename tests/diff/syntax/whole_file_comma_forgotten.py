print("fact:", 'whole file comma forgotten')
people = [
    {"name": "Ann", "age": 30},
    {"name": "Bob", "age": 25}
    {"name": "Cy", "age": 35},
]


def oldest(ps):
    return max(ps, key=lambda p: p["age"])


print(oldest(people)["name"])
config = {
    "a": 1,
    "b": 2,
}
print(config)
print("perhaps you forgot a comma" "?")
