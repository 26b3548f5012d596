import io
import sys
class Upper:
    def __init__(self, real): self.real, self.count = real, 0
    def write(self, s):
        self.count += 1
        return self.real.write(s.upper())
    def flush(self): pass
real = sys.stdout
sys.stdout = Upper(real)
print("shouted", 1)
n = sys.stdout.count
sys.stdout = real
print(n > 0, sys.stdout is real)
buf = io.StringIO()
sys.stdout, old = buf, sys.stdout
try:
    print("inside")
    for i in range(2): print(i, end=";")
finally:
    sys.stdout = old
print(repr(buf.getvalue()))
print(sys.maxsize > 2**60, sys.getrecursionlimit() >= 1000, sys.byteorder, sys.maxunicode == 0x10ffff, sys.version_info[0], isinstance(sys.path, list), "sys" in sys.modules)
def depth(n=1):
    try: return depth(n + 1)
    except RecursionError: return n
sys.setrecursionlimit(120)
small = depth()
sys.setrecursionlimit(1000)
print(50 < small < 120, depth() > small)
try: sys.exit("stop")
except SystemExit as e: print(e.code)
print(sys.float_info.max > 1e308, sys.float_info.epsilon == 2**-52, sys.int_info.bits_per_digit in (15, 30), sys.getsizeof("") > 0, sys.intern("x") is sys.intern("x"))
