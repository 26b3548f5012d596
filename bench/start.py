#!/usr/bin/env python3
"""What a short run costs, against CPython measured in the same run.

    bench/start.py [--build build]

Three figures, each with its demand: a new instance + `1+1` + free against exec('1+1') (0.8 of it at most), the
memory of an idle instance after `x = 1` (6 KB at most), a cold `vitrine run -c 1` against `python3 -S -c 1` (0.25).
"""
import argparse
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PYTHON = "/usr/bin/python3"
TIMER = "import time\nbest = 1e9\nfor r in range(7):\n t = time.process_time()\n for i in range(20000): exec('1+1')\n " \
        "best = min(best, time.process_time() - t)\nprint(best / 20000 * 1e9)"


def cold(command, rounds=60):
    """The best wall time of a process, in seconds."""
    best = 1e9
    for _ in range(rounds):
        started = time.perf_counter()
        pid = os.posix_spawn(command[0], command, os.environ)
        os.waitpid(pid, 0)
        best = min(best, time.perf_counter() - started)
    return best


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--build", default=str(HERE.parent / "build"))
    args = ap.parse_args()
    build = Path(args.build).resolve()
    theirs = float(subprocess.run([PYTHON, "-S", "-c", TIMER], capture_output=True, text=True, check=True).stdout)
    ours, idle, count = map(float, subprocess.run([str(build / "bench-start")], capture_output=True, text=True,
                                                  check=True).stdout.split())
    cold_ours = cold([str(build / "vitrine"), "run", "-c", "1"])
    cold_theirs = cold([PYTHON, "-S", "-c", "1"])
    good = True
    for name, value, most, text in (
            ("new instance, 1+1, free", ours / theirs, 0.8, f"{ours / 1000:.2f} us against exec('1+1') {theirs / 1000:.2f} us"),
            ("idle instance", idle, 6144, f"{idle:.0f} bytes each, {count:.0f} of them"),
            ("cold start", cold_ours / cold_theirs, 0.25, f"{cold_ours * 1000:.2f} ms against {cold_theirs * 1000:.2f} ms")):
        fine = value <= most
        good &= fine
        print(f"{name:<26}{value:>9.2f}  (at most {most}){'' if fine else '  TOO MUCH'}  {text}")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
