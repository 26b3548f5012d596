#!/usr/bin/python3
"""Run each test program with CPython's modules and with ours, and compare what they print.

usage: compare.py [--vitrine build/vitrine] [program.py ...]     (default: all of diff/)

With --vitrine the second run is that of the command itself, else of CPython with our modules.
"""
import os, re, subprocess, sys, difflib, glob

here = os.path.dirname(os.path.abspath(__file__))
vitrine = None
if sys.argv[1:2] == ["--vitrine"]:
    vitrine = sys.argv[2]
    del sys.argv[1:3]
programs = sys.argv[1:] or sorted(glob.glob(os.path.join(here, "diff", "*.py")))
env = dict(os.environ, PYTHONHASHSEED="0", PYTHONDONTWRITEBYTECODE="1")


def run(*argv):
    p = subprocess.run(argv, capture_output=True, text=True, env=env, timeout=120)
    return re.sub(" at 0x[0-9a-f]+", " at 0x", p.stdout) + ("\nEXIT %d\n%s" % (p.returncode, p.stderr) if p.returncode else "")


bad = 0
for path in programs:
    want = run("/usr/bin/python3", path)
    if vitrine:
        got = run(vitrine, "run", "--allow-import", "*", path)
    else:
        got = run("/usr/bin/python3", os.path.join(here, "run_ours.py"), path)
    if want == got and "EXIT" not in want:
        print("ok   ", os.path.basename(path), len(want.splitlines()), "lines")
    else:
        bad += 1
        print("FAIL ", path)
        if "EXIT" in got and "EXIT" not in want:
            want = ""
            got = got[-1500:]
        sys.stdout.writelines(line + "\n" for line in difflib.unified_diff(
            want.splitlines(), got.splitlines(), "cpython", "ours", lineterm="", n=1))
sys.exit(bad != 0)
