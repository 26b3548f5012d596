import math, itertools as it
import collections.abc
from functools import reduce as rd, partial
from operator import (add, mul,
                      sub as minus,)
from math import *
print(math.floor(2.5), next(it.count(3)), rd(add, [1, 2]), minus(5, 3), mul(2, 4), partial(add, 1)(2))
print(sqrt(16), pi > 3, "math" in globals(), "collections" in globals(), collections.abc.Mapping.__name__)
import collections.abc as cabc
from collections import abc
print(cabc is abc, cabc is collections.abc, cabc.__name__)
def f():
    import string
    from string import digits as d
    return string.digits == d, "string" in locals(), sorted(locals())
print(f(), "string" in globals())
class C:
    import math as m
    from math import floor
    def use(self): return self.m.ceil(1.2), C.floor(1.9)
print(C().use(), C.m is math)
for src in ("import nope_a", "from nope_a import x", "import math.nope", "from math import nope", "import nope_a.b.c", "from collections import nope", "from collections.nope import x", "import collections.abc.nope", "from . import x", "from .m import x", "from .. import y", "import math as m2, nope_b"):
    try:
        exec(src)
    except ImportError as e:
        print(src, "->", type(e).__name__, str(e).split(" (")[0], e.name)
print("m2" in globals())
try:
    import nope_c
except ModuleNotFoundError:
    nope_c = "fallback"
print(nope_c, math.__name__, type(math), repr(math).startswith("<module 'math'"))
import sys
print("math" in sys.modules, sys.modules["math"] is math)
math.custom = 1
import math as again
print(again.custom, hasattr(math, "nope"))
del math.custom
try:
    math.custom
except AttributeError as e:
    print(e)
m = __import__("itertools")
print(m is it, m.__name__)
if True:
    from math import e as euler
print(round(euler, 3))
del euler
print("euler" in globals())
