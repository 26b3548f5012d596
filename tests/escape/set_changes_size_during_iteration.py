s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    print(list(map(lambda x: s.clear(), s)))
except RuntimeError as e:
    print(e, s)
s = {1, 2}
try:
    s.update(s.add(i) or i for i in s)
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
for x in s.copy():
    s.remove(x)
print(s)
