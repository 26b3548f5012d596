#!/usr/bin/env python3
"""Reruns programs with the n-th allocation refused: the run must end with the memory limit or as usual, never crash.

    tests/run_oom.py --vitrine build/vitrine [--failures 50] [FILTER...]

Each program of tests/diff and tests/escape that allocates at all runs --failures times, with the refused
allocation spread over the run: close together at the start, where the machine itself is built, then ever wider.
"""
import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
GOOD = {0, 1, 3, 4}
SIGNS = (b"AddressSanitizer", b"runtime error:", b"Assertion `", b"LeakSanitizer")


def points(count):
    """count growing numbers from 1 to about 200,000."""
    found, n = [], 1.0
    while len(found) < count:
        if int(n) not in found:
            found.append(int(n))
        n = max(n + 1, n * (200000 ** (1 / max(count, 2))))
    return found


def run(vitrine, path, n):
    """A complaint, or None; and whether the failure point lay beyond the program's end."""
    suite = TESTS / path.relative_to(TESTS).parts[0]
    command = [vitrine, "run", "--allow-import", "*", "--fail-alloc", str(n), str(path.relative_to(suite))]
    try:
        p = subprocess.run(command, cwd=suite, capture_output=True, stdin=subprocess.DEVNULL, timeout=120,
                           env={**os.environ, "PYTHONHASHSEED": "0"})
    except subprocess.TimeoutExpired:
        return f"no end: {' '.join(command)}", False
    expected = p.returncode in GOOD or b"# exit:" in path.read_bytes()[:20] and p.returncode >= 0
    if not expected or any(s in p.stderr for s in SIGNS):
        return f"status {p.returncode}: (cd {suite.relative_to(ROOT)} && {' '.join(command)})\n" + \
            p.stderr.decode("utf-8", "replace")[-1500:], False
    return None, p.returncode != 4


def check(vitrine, path, failures):
    for n in points(failures):
        complaint, beyond = run(vitrine, path, n)
        if complaint:
            return complaint
        if beyond and n > 2000:
            break
    return None


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--vitrine", default="build/vitrine")
    ap.add_argument("--failures", type=int, default=50)
    ap.add_argument("-j", type=int, default=2)
    ap.add_argument("filter", nargs="*")
    args = ap.parse_args()
    programs = [p for s in ("diff", "escape") for p in sorted((TESTS / s).rglob("*.py"))]
    if args.filter:
        programs = [p for p in programs if any(f in str(p) for f in args.filter)]
    vitrine = str((ROOT / args.vitrine).resolve())
    with ThreadPoolExecutor(args.j) as pool:
        results = list(pool.map(lambda p: check(vitrine, p, args.failures), programs))
    bad = [r for r in results if r]
    for complaint in bad:
        print(f"FAIL {complaint}")
    print(f"{len(results) - len(bad)} passed, {len(bad)} failed")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
