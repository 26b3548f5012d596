words = ['whole', 'file', 'unexpected']
print(len(words), words[0])
def f(x):
    y = x + 1
    return y


print("start")
values = [1, 2, 3]
result = []
for v in values:
    result.append(f(v))
      print(v)
print(result)


def g():
    return 1


print(g())
