import math
from collections import Counter

print(math.pi, Counter("aab"))
for src in ["import no_such_module_x", "from itertools import no_such_name", "import math.sub",
            "from . import x", "import collections.nope"]:
    try:
        exec(src)
    except ImportError as e:
        print(src, "->", type(e).__name__, e, e.name)
try:
    import numpy_missing_package
except ImportError:
    numpy_missing_package = None
print(numpy_missing_package)
from itertools import chain, islce
