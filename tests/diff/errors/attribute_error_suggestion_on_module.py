import math
import collections
import string
print(math.sqrt(4), collections.deque([1]), string.digits)
for mod, name in ((math, "sqr"), (collections, "Ordereddict"), (string, "ascii_lowercas"), (math, "zzzzz")):
    try:
        getattr(mod, name)
    except AttributeError as e:
        print(e, e.name, e.obj is mod)
try:
    math.pi()
except TypeError as e:
    print(e)
try:
    math.sqrt("4")
except TypeError as e:
    print(e)
print(math.flor(2.5))
