#!/usr/bin/env python3
"""Runs the differential programs and compares them with the stored output of CPython.

    tests/run_diff.py [--cmd 'build/vitrine run --allow-import *'] [-j N] [--update] [FILTER...]

Two suites, both laid out alike: tests/diff/<area>/<fact>.py and tests/escape/<attack>.py, each
with <fact>.out (stdout) and, if something is expected on stderr, <fact>.err (all of it). A
program runs with its suite's folder as working directory and is named by its path in it, which
is what tracebacks show. Expected exit status: the first line `# exit: N` if present, else 1 if
there is an .err, else 0. FILTER is a part of a path such as `diff/exc` or `closure`.

--update rewrites the stored output from CPython 3.11 (PYTHONHASHSEED=0). Programs in diff/new
need a newer grammar than 3.11: their output is that of CPython 3.13 and is never rewritten.
tests/diff/KNOWN_GAPS lists programs that are known to differ: `path reason`, one per line.
"""
import argparse
import difflib
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
SUITES = ("diff", "escape")
ORACLE = "/usr/bin/python3"
OLD_GRAMMAR_CANNOT_RUN = "diff/new/"
DIFF_LINES = 14


class Test:
    def __init__(self, path):
        self.path = path
        self.name = path.relative_to(TESTS).with_suffix("").as_posix()
        self.suite = TESTS / self.name.split("/")[0]
        self.out = path.with_suffix(".out")
        self.err = path.with_suffix(".err")

    def argument(self):
        return self.path.relative_to(self.suite).as_posix()

    def expected_status(self):
        with self.path.open(encoding="utf-8", errors="replace") as f:
            given = re.match(r"# exit: (\d+)", f.readline())
        if given:
            return int(given.group(1))
        return 1 if self.err.exists() else 0

    def run(self, command, timeout):
        """Returns (stdout, stderr, status); status is a string if there is none."""
        env = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8")
        try:
            done = subprocess.run(command + [self.argument()], cwd=self.suite, env=env,
                                  stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=timeout)
        except subprocess.TimeoutExpired as e:
            return e.stdout or b"", e.stderr or b"", f"timeout after {timeout} s"
        return done.stdout, done.stderr, done.returncode


def find_tests(filters):
    tests = [Test(p) for s in SUITES for p in sorted((TESTS / s).rglob("*.py"))]
    if filters:
        tests = [t for t in tests
                 if any(f.removeprefix("tests/").removesuffix(".py") in t.name for f in filters)]
    return tests


def read_known_gaps():
    gaps = {}
    listing = TESTS / "diff" / "KNOWN_GAPS"
    if listing.exists():
        for line in listing.read_text().splitlines():
            if line.strip() and not line.startswith("#"):
                path, _, reason = line.partition(" ")
                gaps[path.removesuffix(".py")] = reason.strip()
    return gaps


def decode(data):
    return data.decode("utf-8", "backslashreplace")


def short_diff(want, got, what):
    lines = list(difflib.unified_diff(decode(want).splitlines(), decode(got).splitlines(),
                                      f"want {what}", f"got {what}", n=1, lineterm=""))
    more = [f"... {len(lines) - DIFF_LINES} more lines"] if len(lines) > DIFF_LINES else []
    return lines[:DIFF_LINES] + more


def judge(test, command, timeout):
    """Returns the lines that explain the failure; none if the test passed."""
    if not test.out.exists():
        return ["no stored output: run with --update"]
    out, err, status = test.run(command, timeout)
    wrong = []
    if status != test.expected_status():
        wrong.append(f"exit status: want {test.expected_status()}, got {status}")
    if out != test.out.read_bytes():
        wrong += short_diff(test.out.read_bytes(), out, "stdout")
    if test.err.exists() and err != test.err.read_bytes():
        wrong += short_diff(test.err.read_bytes(), err, "stderr")
    if wrong and not test.err.exists() and err:
        wrong += ["stderr: " + line for line in decode(err).splitlines()[-3:]]
    return wrong


def update(test):
    """Stores CPython's output; returns a complaint or None."""
    if test.name.startswith(OLD_GRAMMAR_CANNOT_RUN):
        return None
    out, err, status = test.run([ORACLE], 20)
    again, _, _ = test.run([ORACLE], 20)
    if out != again:
        return "output differs between two runs"
    if b" at 0x" in out + err:
        return "output shows an address"
    err = err.replace(f"{test.suite}/".encode(), b"")  # CPython makes the path absolute
    test.out.write_bytes(out)
    if err:
        test.err.write_bytes(err)
    else:
        test.err.unlink(missing_ok=True)
    if status != test.expected_status():
        return f"exit status {status}, expected {test.expected_status()}"
    return None


def absolute_command(text):
    command = shlex.split(text)
    if "/" in command[0]:
        command[0] = str(ROOT / command[0])
    return command


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cmd", default="build/vitrine run --allow-import '*'")
    parser.add_argument("-j", type=int, default=2, metavar="N")
    parser.add_argument("--timeout", type=float, default=20)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("-q", action="store_true", help="names of the failures only")
    parser.add_argument("filter", nargs="*")
    args = parser.parse_args()
    tests = find_tests(args.filter)

    with ThreadPoolExecutor(max_workers=args.j) as pool:
        if args.update:
            complaints = list(pool.map(update, tests))
            for test, complaint in zip(tests, complaints):
                if complaint:
                    print(f"{test.name}: {complaint}")
            return 1 if any(complaints) else 0
        command = absolute_command(args.cmd)
        results = list(pool.map(lambda t: judge(t, command, args.timeout), tests))

    gaps = read_known_gaps()
    passed = failed = known = 0
    for test, wrong in zip(tests, results):
        if not wrong:
            passed += 1
            if test.name in gaps:
                print(f"passes although listed in KNOWN_GAPS: {test.name}")
        elif test.name in gaps:
            known += 1
        else:
            failed += 1
            print(f"FAIL {test.name}")
            if not args.q:
                print("\n".join("    " + line for line in wrong))
                print(f"    rerun: (cd {test.suite.relative_to(ROOT)} && PYTHONHASHSEED=0 "
                      f"{shlex.join(command)} {test.argument()})")
    if known:
        print(f"{known} known gaps")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
