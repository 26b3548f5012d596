words = ['whole', 'file', 'equals', 'instead', 'of']
print(len(words), words[0])
x = 5
y = 10
items = []


def check(a, b):
    if a = b:
        return "same"
    return "different"


for i in range(3):
    items.append(check(i, x))
print(items)
while y > 8:
    y -= 1
print(x, y)
