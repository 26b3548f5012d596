words = ['whole', 'file', 'unindent']
print(len(words), words[0])
print("-".join(words))
def process(items):
    for item in items:
        if item:
            print(item)
      else:
            print("none")


process([1, 0, 2])


def later():
    x = 1
    y = 2
    return x + y


print(later())
