words = ['whole', 'file', 'keyword']
print(len(words), words[0])
print("-".join(words))
print(sorted(words)[-1])
def draw(x, y, color="red", width=1):
    return f"{x},{y} {color} {width}"


print(draw(1, 2))
print(draw(1, 2, color="blue"))
options = {"width": 3}
print(draw(1, 2, **options))


def again():
    return draw(1, 2, color="green", width=2, color="black")


print(again())
for i in range(3):
    print(i)
