#!/usr/bin/env python3
"""Runs generated programs under Vitrine and under CPython and compares output and final error.

    PYTHONHASHSEED=0 /usr/bin/python3 tests/fuzz/gen_programs.py [--vitrine build/vitrine] [--from 0] [--count N | --seconds S]
    ... --show SEED     prints one program

CPython executes in a child of this process, so the script must itself run under the oracle (Debian's Python 3.11); it starts
itself anew that way when it does not. Programs that CPython itself cannot finish in time or memory are skipped.
"""
import argparse
import io
import os
import resource
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
from program_maker import make_program

ORACLE = "/usr/bin/python3"
BATCH = 100
LIMITED = "limited"  # a limit that CPython does not have
HIDDEN = (" at 0x", "MemoryError", "OutOfTime")  # what no two interpreters share


class OutOfTime(BaseException):
    pass


def oracle_one(source):
    """(stdout, last line of the error) of one program in this process."""
    out = io.StringIO()
    sys.stdout, saved = out, sys.stdout
    error = ""
    signal.setitimer(signal.ITIMER_REAL, 2)
    try:
        exec(compile(source, "<stdin>", "exec"), {"__name__": "__main__", "__builtins__": __builtins__})
    except (OutOfTime, MemoryError):
        return None
    except BaseException as e:
        try:
            text = str(e)
        except Exception:
            text = "<exception str() failed>"
        error = type(e).__name__ + (": " + text if text else "")
        if isinstance(e, SyntaxError):
            error = type(e).__name__
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.stdout = saved
    return out.getvalue(), error


def on_alarm(signum, frame):
    raise OutOfTime


def oracle_batch(seeds):
    """The oracle's answers for many seeds, from a forked child."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        resource.setrlimit(resource.RLIMIT_AS, (1 << 31, 1 << 31))
        signal.signal(signal.SIGALRM, on_alarm)
        sys.stderr = io.StringIO()
        import warnings
        warnings.simplefilter("ignore")
        answers = {}
        for seed in seeds:
            answers[seed] = oracle_one(make_program(seed))
        with os.fdopen(write, "wb") as f:
            f.write(repr(answers).encode("utf-8", "surrogatepass"))
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as f:
        data = f.read()
    os.waitpid(pid, 0)
    return eval(data.decode("utf-8", "surrogatepass")) if data else {}


def compare(vitrine, seed, answer):
    """A complaint, or None."""
    source = make_program(seed)
    try:
        p = subprocess.run([vitrine, "run", "--max-time", "20", "-"], input=source.encode("utf-8", "surrogatepass"), capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "no end"
    want_out, want_error = answer
    out, err = p.stdout.decode("utf-8", "surrogatepass"), p.stderr.decode("utf-8", "surrogatepass")
    if p.returncode == 4 and ("bits for an integer" in err or "output limit" in err):
        return LIMITED
    if p.returncode not in (0, 1):
        return f"status {p.returncode}: {err[-300:]}"
    if out != want_out:
        ours, theirs = out.split("\n"), want_out.split("\n")
        n = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
        return f"line {n + 1}: want {theirs[n][:200] if n < len(theirs) else '<end>'!r} got {ours[n][:200] if n < len(ours) else '<end>'!r} {err[-200:] if p.returncode else ''}"
    if want_error or p.returncode:
        lines = err.rstrip("\n").split("\n")
        got = err[err.rfind("\n" + want_error.split(":")[0]) + 1:].rstrip("\n") if want_error else lines[-1]
        if want_error and not got.startswith(want_error) and want_error != "SyntaxError":
            return f"error: want {want_error[:200]!r} got {lines[-1][:200]!r}"
        if not want_error:
            return f"error: want none, got {got[:200]!r}"
    return None


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--vitrine", default="build/vitrine")
    ap.add_argument("--from", dest="first", type=int, default=0)
    ap.add_argument("--count", type=int, default=0)
    ap.add_argument("--seconds", type=float, default=60)
    ap.add_argument("--show", type=int)
    ap.add_argument("-j", type=int, default=2)
    ap.add_argument("--max-findings", type=int, default=20)
    args = ap.parse_args()
    if args.show is not None:
        print(make_program(args.show))
        return 0
    if os.environ.get("PYTHONHASHSEED") != "0" or sys.executable != ORACLE:
        os.execve(ORACLE, [ORACLE, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0"})
    started, seed, equal, skipped, findings = time.time(), args.first, 0, 0, 0
    with ThreadPoolExecutor(args.j) as pool:
        while findings < args.max_findings:
            if args.count and seed >= args.first + args.count or not args.count and time.time() - started > args.seconds:
                break
            seeds = range(seed, seed + BATCH)
            seed += BATCH
            answers = oracle_batch(seeds)
            # The hash of a NaN is its address in CPython.
            addressed = {s for s in seeds if "hash(" in (text := make_program(s)) and "nan" in text}
            known = [s for s in seeds if s not in addressed and answers.get(s) is not None and not any(w in answers[s][0] for w in HIDDEN)]
            skipped += BATCH - len(known)
            for s, complaint in zip(known, pool.map(lambda s: compare(args.vitrine, s, answers[s]), known)):
                if complaint == LIMITED:
                    skipped += 1
                elif complaint:
                    findings += 1
                    print(f"seed {s}: {complaint}")
                else:
                    equal += 1
    print(f"generated programs: {equal} equal to CPython, {findings} different, {skipped} skipped, seeds {args.first} to {seed - 1}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
