def inner():
    try:
        yield 1
        yield 2
    finally:
        print("inner closed")
i = inner()
def outer():
    yield from i
o = outer()
print(next(o))
i.close()
print(next(o, "ended"))
l = [1, 2, 3]
gen = (l.pop() for _ in l)
print(list(gen), l)
gens = []
def self_feeding():
    for g in gens:
        yield from g
gens.append(self_feeding())
gens.append(iter("ab"))
try:
    print(list(gens[0]))
except ValueError as e:
    print(e)
