words = ['whole', 'file', 'invalid']
print(len(words), words[0])
print("-".join(words))
data = {"a": 1}
items = [1, 2, 3]


def get(k):
    return data.get(k)


def put(k, v):
    data[k] = v


put("b", 2)
get("b") = 5
print(data)
print(items)
for i in items:
    print(i)
