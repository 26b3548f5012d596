#!/usr/bin/env python3
"""Runs the HumanEval programs, prompt + solution + test, and says which fail.

    tools/humaneval.py build/vitrine HumanEval.jsonl.gz [--verbose]

Two of the 164 import modules that come later (re, hashlib); they are counted apart. Exits 1 if
another fails.
"""
import argparse
import gzip
import json
import subprocess
import sys

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("vitrine")
    ap.add_argument("corpus")
    ap.add_argument("--verbose", action="store_true")
    args = ap.parse_args()
    passed, missing, failed = 0, [], []
    with gzip.open(args.corpus, "rt", encoding="utf-8") as f:
        tasks = [json.loads(line) for line in f]
    for task in tasks:
        program = task["prompt"] + task["canonical_solution"] + task["test"] + f"\ncheck({task['entry_point']})"
        try:
            p = subprocess.run([args.vitrine, "run", "-"], input=program.encode(), capture_output=True, timeout=60)
            error = p.stderr.decode("utf-8", "replace").strip().split("\n")[-1] if p.returncode else None
        except subprocess.TimeoutExpired:
            error = "no end after 60 s"
        if error is None:
            passed += 1
        elif "No module named" in error or "is not allowed" in error:
            missing.append((task["task_id"], error))
        else:
            failed.append((task["task_id"], error))
    for name, error in failed + (missing if args.verbose or len(missing) > 2 else []):
        print(f"{name}: {error[:200]}")
    print(f"{passed} passed, {len(failed)} failed, {len(missing)} need a module that is absent")
    sys.exit(1 if failed or len(missing) > 2 else 0)


if __name__ == "__main__":
    main()
