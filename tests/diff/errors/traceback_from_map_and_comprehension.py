words = ['traceback', 'from', 'map', 'and']
print(len(words), words[0])
print("-".join(words))
def convert(text):
    return int(text, 16)


def parse(line):
    return [convert(p) for p in line.split(",")]


lines = ["1,a,ff", "10,20", "zz,1"]
good = list(map(parse, lines[:2]))
print(good)
total = sum(sum(row) for row in good)
print(total)
for i, line in enumerate(lines):
    print(i, len(line.split(",")))
print(list(map(parse, lines)))
