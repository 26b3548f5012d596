print("fact:", 'whole file missing parenthesis')
def area(w, h):
    return w * h


values = [
    (1, 2),
    (3, 4),
]
for w, h in values:
    print(area(w, h)


print("never printed")
total = 0
for w, h in values:
    total += area(w, h)
print(total)
print("end")
