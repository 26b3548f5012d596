import sys
print(sys.maxsize, sys.byteorder, sys.maxunicode, sys.getrecursionlimit(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.min, sys.float_info.radix, sys.int_info.bits_per_digit > 0, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.width, sys.hash_info.imag)
print(sys.version_info[:2] >= (3, 11), sys.version_info.major, isinstance(sys.version, str), sys.version_info >= (3, 8), type(sys.version_info).__name__, len(sys.version_info), sys.hexversion > 0x30b0000)
print(isinstance(sys.argv, list), isinstance(sys.path, list), "sys" in sys.modules, sys.modules["sys"] is sys, isinstance(sys.platform, str), sys.getdefaultencoding(), sys.stdout.encoding.lower().replace("_", "-"), sys.stdout.isatty() in (True, False), sys.stdout.writable())
print(sys.intern("abc") == "abc", sys.intern("a" + "b") is sys.intern("ab"), sys.getsizeof([]) > 0, sys.getsizeof(1, 0) > 0, sys.exc_info(), sys.implementation.name in ("cpython", "vitrine"), callable(sys.exit), sys.flags is not None, sys.copyright != "")
for e in ("sys.exit.__name__", "sys.intern(5)", "sys.setrecursionlimit('a')", "sys.setrecursionlimit(0)", "sys.nope", "sys.getsizeof()", "sys.getrecursionlimit(1)", "sys.intern()", "sys.set_int_max_str_digits(10)", "sys.set_int_max_str_digits(640)", "int('1' * 700)", "str(10**700)", "sys.get_int_max_str_digits()", "sys.set_int_max_str_digits(0)", "len(str(10**5000))", "sys.set_int_max_str_digits(4300)", "sys.exc_info(1)", "sys.displayhook(5)", "sys.displayhook(None)", "sys.exception" if hasattr(sys, "exception") else "1"):
    try: print(e, eval(e))
    except Exception as ex: print(e, "->", type(ex).__name__, ex)
import io
old, sys.stdout = sys.stdout, io.StringIO()
print("captured"); sys.stdout.write("raw\n")
out, sys.stdout = sys.stdout.getvalue(), old
print(repr(out), sys.stdout is sys.__stdout__)
err, sys.stderr = sys.stderr, io.StringIO()
print("to err", file=sys.stderr)
got, sys.stderr = sys.stderr.getvalue(), err
print(repr(got))
class Tee:
    def __init__(self, o): self.o, self.n = o, 0
    def write(self, s): self.n += len(s); return self.o.write(s)
    def flush(self): pass
t = sys.stdout = Tee(sys.stdout)
print("through tee")
sys.stdout = t.o
print(t.n)
sys.modules["fake_module"] = sys
import fake_module
print(fake_module is sys)
del sys.modules["fake_module"]
try: import fake_module
except ImportError as e: print(e)
sys.modules["blocked_one"] = None
try: import blocked_one
except ImportError as e: print(type(e).__name__, e)
sys.custom = 5
import sys as again
print(again.custom, again is sys)
