#!/usr/bin/python3
"""Print the public surface of modules: names, kinds, signatures. Run under both and diff.

usage: names.py module[,module]      compares CPython's with ours
"""
import os, subprocess, sys, tempfile, difflib

PROGRAM = r'''
import sys, importlib, inspect, re
def sig(x):
    try:
        return re.sub(" at 0x\w+", "", str(inspect.signature(x)))
    except (TypeError, ValueError):
        return "?"
    except Exception as e:
        return "!" + type(e).__name__
def kind(x):
    return "class" if isinstance(x, type) else "module" if type(x).__name__ == "module" else "callable" if callable(x) else type(x).__name__
for name in %r:
    m = importlib.import_module(name)
    names = getattr(m, "__all__", None) or [n for n in dir(m) if not n.startswith("_")]
    print(name, "__all__", sorted(getattr(m, "__all__", ())))
    for n in sorted(names):
        x = getattr(m, n)
        k = kind(x)
        if k == "module":
            continue
        print(name + "." + n, k, getattr(x, "__module__", ""), getattr(x, "__qualname__", ""), "" if isinstance(x, type) and issubclass(x, BaseException) else sig(x) if callable(x) else repr(x)[:60] if " at 0x" not in repr(x) else "")
        if isinstance(x, type) and not issubclass(x, BaseException):
            print("   bases", [b.__name__ for b in x.__mro__])
            for a in sorted(dir(x)):
                if a.startswith("_") and not (a.startswith("__") and a.endswith("__")):
                    continue
                if a in ("__module__", "__doc__", "__dict__", "__weakref__", "__firstlineno__", "__annotations__","__reduce__","__getstate__","__setstate__","__reduce_ex__","__slots__"):
                    continue
                try:
                    v = getattr(x, a)
                except AttributeError:
                    continue
                print("   ", n + "." + a, type(v).__name__ if not callable(v) else "callable", sig(v) if callable(v) and not (a.startswith("__")) else "")
'''
here = os.path.dirname(os.path.abspath(__file__))
env = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1", KEEP_INSPECT="1")
bad = 0
for module in sys.argv[1].split(","):
    with tempfile.NamedTemporaryFile("w", suffix=".py") as f:
        f.write(PROGRAM % ([module],)); f.flush()
        out = [subprocess.run(["/usr/bin/python3", *a, f.name], capture_output=True, text=True, env=env)
               for a in ([], [os.path.join(here, "run_ours.py")])]
    for o in out:
        if o.returncode:
            print(o.stderr[-600:])
    if any(o.returncode for o in out):
        bad += 1
        continue
    d = list(difflib.unified_diff(out[0].stdout.splitlines(), out[1].stdout.splitlines(), "cpython", "ours", lineterm="", n=0))
    d = [l for l in d if not l.startswith("@@")]
    print(module, "same" if not d else "%d differences" % len(d))
    print("\n".join(d))
    bad += bool(d)
sys.exit(bad != 0)
