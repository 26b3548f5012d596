#!/usr/bin/env python3
"""The command from outside: exit statuses, streams, options, the JSON object. tests/run_cli.py --vitrine build/vitrine

Each row of CASES is a fact: name, arguments, standard input, expected status, and what must stand on stdout and stderr
(a text in full, or a function that judges it)."""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def has(*parts):
    return lambda text: all(p in text for p in parts)


def result(**want):
    """stdout is a JSON object with these values; a key may be a path a__b."""
    def judge(text):
        got = json.loads(text)
        for path, value in want.items():
            item = got
            for key in path.split("__"):
                item = item[key]
            if item != value:
                return False
        return list(got) == ["status", "exit_status", "value", "is_final_answer", "output", "error", "limit", "usage"]
    return judge


def any_text(text):
    return True


CASES = [
    ("a program's output goes to stdout", ["run", "-c", "print(6 * 7)"], "", 0, "42\n", ""),
    ("a program comes from standard input", ["run", "-"], "print('in')\n", 0, "in\n", ""),
    ("the last value is not printed by run", ["run", "-c", "1 + 1"], "", 0, "", ""),
    ("an exception gives status 1 and its traceback on stderr", ["run", "-c", "1 / 0"], "", 1, "",
     has("Traceback (most recent call last):\n", "ZeroDivisionError: division by zero\n")),
    ("a syntax error gives status 1", ["run", "-c", "x = = 1"], "", 1, "", has("SyntaxError: invalid syntax\n")),
    ("output before an error is kept", ["run", "-c", "print('a'); 1 / 0"], "", 1, "a\n", any_text),
    ("SystemExit ends with its status", ["run", "-c", "import sys; sys.exit(7)"], "", 7, "", "SystemExit: 7\n"),
    ("SystemExit without a status is success", ["run", "-c", "raise SystemExit"], "", 0, "", ""),
    ("SystemExit's text goes to stderr", ["run", "-c", "raise SystemExit('bye')"], "", 1, "", "bye\n"),
    ("a refused import gives status 3", ["run", "--allow-import", "math", "-c", "import random"], "", 3, "",
     has("ImportError: Import of random is not allowed. Authorized imports are: ['math']")),
    ("a refused import can be handled", ["run", "--allow-import", "math", "-c",
                                         "try:\n import random\nexcept ImportError:\n print('no')"], "", 0, "no\n", ""),
    ("a module of the host does not exist", ["run", "-c", "import os"], "", 3, "", has("Import of os is not allowed")),
    ("smolagents: the first harmful command is no Python", ["run", "--profile", "smolagents", "-c", "!echo Bad command"], "", 1, "",
     has("SyntaxError: invalid syntax")),
    ("smolagents: a hidden module is refused", ["run", "--profile", "smolagents", "-c",
                                                "import random; random._os.system('echo Bad command')"], "", 3, "",
     has("Forbidden access to module: os\n")),
    ("smolagents: an endless while loop is stopped", ["run", "--profile", "smolagents", "-c", "while True:\n pass"], "", 4, "",
     has("Maximum number of 1000000 iterations in While loop exceeded")),
    ("smolagents: a tool's name is protected before anything runs", ["run", "--profile", "smolagents", "-c", "print(1)\nlen = 5"],
     "", 3, "", has("Cannot assign to name 'len': doing this would erase the existing tool!")),
    ("smolagents: dunder attributes are refused", ["run", "--profile", "smolagents", "-c", "print(1); ().__class__.__base__"], "", 3, "",
     has("Forbidden access to dunder attribute: __base__")),
    ("smolagents: dunder calls are refused but for three", ["run", "--profile", "smolagents", "-c", "x = [].__len__()"], "", 3, "",
     has("Forbidden call to dunder function: __len__")),
    ("smolagents: math functions need no import", ["run", "--profile", "smolagents", "-c", "print(sqrt(16), ceil(1.5))"], "", 0,
     "4.0 2\n", ""),
    ("smolagents: no eval", ["run", "--profile", "smolagents", "-c", "eval('1')"], "", 1, "", has("Forbidden access to function: eval")),
    ("a pattern allows submodules", ["run", "--allow-import", "collections.*", "-c",
                                     "import collections.abc; print('yes')"], "", 0, "yes\n", ""),
    ("the operations limit gives status 4", ["run", "--max-ops", "10000", "-c", "while True: pass"], "", 4, "",
     has("operations")),
    ("the time limit gives status 4", ["run", "--max-time", "0.2", "-c", "while True: pass"], "", 4, "", has("time limit")),
    ("the memory limit gives status 4", ["run", "--max-memory", "8M", "-c", "x = [0] * 10 ** 8"], "", 4, "", has("memory limit")),
    ("the output limit gives status 4", ["run", "--max-output", "1K", "-c", "while True: print('x' * 100)"], "", 4,
     lambda text: len(text) <= 1024, has("output limit")),
    ("a limit cannot be caught", ["run", "--max-ops", "10000", "-c",
                                  "try:\n while True: pass\nexcept BaseException: print('caught')\nfinally: print('finally')"],
     "", 4, "", any_text),
    ("--max-depth bounds recursion", ["run", "--max-depth", "50", "-c",
                                      "def f(n):\n return n if n == 0 else f(n - 1)\nprint(f(40))\nf(60)"], "", 1, "0\n",
     has("RecursionError: maximum recursion depth exceeded")),
    ("--var sets variables from JSON", ["run", "--var", "x={\"a\": [1, 2.5, null, true, \"\\u00e9\"]}", "-c", "print(x)"], "", 0,
     "{'a': [1, 2.5, None, True, 'é']}\n", ""),
    ("--var refuses what is not JSON", ["run", "--var", "x=[1", "-c", "print(x)"], "", 2, "", has("--var")),
    ("--json gives one object", ["run", "--json", "-c", "print('hi')\n[1, 'two', None]"], "", 0,
     result(status="ok", value=[1, "two", None], output="hi\n", error=None, exit_status=0, limit=None), ""),
    ("--json describes an exception", ["run", "--json", "-c", "x = 1\nint('z')"], "", 1,
     result(status="exception", error__type="ValueError", error__line=2,
            error__message="invalid literal for int() with base 10: 'z'"), ""),
    ("--json describes a limit", ["run", "--json", "--max-ops", "5000", "-c", "while 1: pass"], "", 4,
     result(status="limit", limit="operations"), ""),
    ("--json gives the repr of what JSON cannot say", ["run", "--json", "-c", "{1, 2}"], "", 0, result(value="{1, 2}"), ""),
    ("--seed makes random repeatable", ["run", "--seed", "1", "-c", "import random; print(random.random())"], "", 0,
     "0.13436424411240122\n", ""),
    ("operations are deterministic", ["run", "--json", "-c", "sum(range(1000))"], "", 0, any_text, ""),
    ("no command is wrong usage", [], "", 2, "", has("usage: vitrine")),
    ("an unknown command is one line", ["fly"], "", 2, "", "vitrine: unknown command: fly (see vitrine --help)\n"),
    ("an unknown option is one line", ["run", "--fly"], "", 2, "", has("unknown option: --fly")),
    ("a limit of 0 is refused", ["run", "--max-ops", "0", "-c", "1"], "", 2, "", any_text),
    ("an absent file is one line", ["run", "no/such/file.py"], "", 2, "",
     "vitrine: cannot read no/such/file.py: No such file or directory\n"),
    ("a file and -c together are refused", ["run", "-c", "1", "x.py"], "", 2, "", any_text),
    ("--help shows the options", ["run", "--help"], "", 0, has("--max-memory", "--allow-import"), ""),
    ("--version", ["--version"], "", 0, has("vitrine 0."), ""),
    ("check accepts a program without running it", ["check", "-c", "print('never')"], "", 0, "", ""),
    ("check finds a syntax error", ["check", "-c", "def f(:\n pass"], "", 1, "", has("SyntaxError")),
    ("dis shows the bytecode", ["dis", "-c", "print(1)"], "", 0, has("CALL"), ""),
    ("repl keeps state and shows values", ["repl"], "x = 20\nx + 1\nfor i in range(2):\n    print(i)\n\n1/0\nx\n", 0,
     "21\n0\n1\n20\n", has("ZeroDivisionError")),
    ("the smolagents profile stops a while loop", ["run", "--profile", "smolagents", "-c", "while True: pass"], "", 4, "",
     has("Maximum number of 1000000 iterations in While loop exceeded")),
    ("a traceback names the line and marks the place", ["run", "-c", "def f(a):\n    return a['k']\nf({})"], "", 1, "",
     has('File "<string>", line 3, in <module>\n', 'File "<string>", line 2, in f\n', "KeyError: 'k'\n")),
]


def judge(want, got):
    return want(got) if callable(want) else want == got


def main():
    ap = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ap.add_argument("--vitrine", default="build/vitrine")
    ap.add_argument("filter", nargs="*")
    args = ap.parse_args()
    vitrine = str((ROOT / args.vitrine).resolve())
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments, stdin, status, out, err in CASES:
            if args.filter and not any(f in name for f in args.filter):
                continue
            try:
                p = subprocess.run([vitrine, *arguments], input=stdin.encode(), capture_output=True, cwd=folder, timeout=60)
                got = p.returncode, p.stdout.decode("utf-8", "replace"), p.stderr.decode("utf-8", "replace")
                good = got[0] == status and judge(out, got[1]) and judge(err, got[2])
            except (subprocess.TimeoutExpired, ValueError, KeyError, TypeError) as e:
                got, good = (repr(e), "", ""), False
            passed, failed = passed + good, failed + (not good)
            if not good:
                print(f"FAIL {name}\n    status: want {status}, got {got[0]}\n    stdout: {got[1][:400]!r}\n    stderr: {got[2][-400:]!r}")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
