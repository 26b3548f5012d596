#!/usr/bin/env python3
"""Speed against CPython on the programs of bench/programs: CPU time, interleaved, best of rounds.

    bench/run.py [--build build] [--rounds 3] [--min 2.5] [NAME...]

Prints each program's times and their ratio, then the geometric mean. Exits 1 when an output differs
from CPython's, when the mean is below --min, or when a program is slower than CPython.
"""
import argparse
import math
import os
import resource
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def cpu_run(command):
    """(seconds of user and system time, stdout, exit status) of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    p = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       env={**os.environ, "PYTHONHASHSEED": "0"}, timeout=300)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, p.stdout, p


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--build", default=str(HERE.parent / "build"))
    ap.add_argument("--python", default="/usr/bin/python3")
    ap.add_argument("--rounds", type=int, default=3)
    ap.add_argument("--min", type=float, default=2.5)
    ap.add_argument("names", nargs="*")
    args = ap.parse_args()
    vitrine = str(Path(args.build) / "vitrine")
    programs = sorted((HERE / "programs").glob("*.py"))
    if args.names:
        programs = [p for p in programs if any(n in p.name for n in args.names)]
    ratios, bad = [], 0
    print(f"{'program':<22}{'CPython':>9}{'Vitrine':>9}{'ratio':>8}")
    for program in programs:
        theirs, ours, problem = [], [], None
        for _ in range(args.rounds):
            t, want, _ = cpu_run([args.python, str(program)])
            theirs.append(t)
            t, got, p = cpu_run([vitrine, "run", str(program)])
            ours.append(t)
            if got != want or p.returncode:
                error = p.stderr.decode(errors="replace").strip().split("\n")[-1]
                problem = f"status {p.returncode} {error}" if p.returncode else "output differs"
                break
        if problem:
            bad += 1
            print(f"{program.stem:<22}{min(theirs):>9.3f}        -       -  {problem}")
            continue
        ratio = min(theirs) / min(ours)
        ratios.append(ratio)
        bad += ratio < 1
        print(f"{program.stem:<22}{min(theirs):>9.3f}{min(ours):>9.3f}{ratio:>8.2f}", flush=True)
    mean = math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else 0
    print(f"geometric mean of {len(ratios)} of {len(programs)}: {mean:.2f} (at least {args.min}); wrong or slower: {bad}")
    sys.exit(1 if bad or mean < args.min else 0)


if __name__ == "__main__":
    main()
