#!/usr/bin/env python3
"""What the suite reaches: builds with --coverage, runs every test, and reports from gcov's counts

  - the lines of each folder (90 % is demanded of syntax, compile, heap, object, vm, builtins, stdlib),
  - the native rows whose function was never called,
  - the error texts that were never raised,
  - the opcodes that were never executed.

    tools/coverage.py [--no-run] [--keep] [--details]

Exits 1 when something is below the demand or was never reached and is not in tests/unreached.txt (one
`native name`, `text file: text` or `opcode NAME` for each line, with the reason after a #).
"""
import argparse
import gzip
import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import native_rows

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build-coverage"
DEMANDED = {"syntax", "compile", "heap", "object", "vm", "builtins", "stdlib"}
DEMAND = 90.0
RAISE = re.compile(r"\b(?:raise\w*|exc_raise\w*|exc_set\w*|diag_\w+)\s*\(")
LITERAL = re.compile(r'"(?:\\.|[^"\\\n])*"')


def build_and_run():
    subprocess.run(["script/configure", str(BUILD), "-Db_coverage=true", "-Doptimization=0", "-Dunit=true"],
                   cwd=ROOT, check=True)
    subprocess.run(["ninja", "-C", str(BUILD), "--quiet"], cwd=ROOT, check=True)
    for old in BUILD.rglob("*.gcda"):
        old.unlink()
    subprocess.run(["script/run-tests", "--build", str(BUILD)], cwd=ROOT, check=False)


def read_counts():
    """{relative path: {line: count}}, {function name: count}"""
    lines, functions = defaultdict(dict), defaultdict(int)
    with tempfile.TemporaryDirectory() as folder:
        data = sorted(BUILD.rglob("*.gcda"))
        for start in range(0, len(data), 50):
            subprocess.run(["gcov", "--json-format", "--preserve-paths", *map(str, data[start:start + 50])],
                           cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            for name in Path(folder).glob("*.gcov.json.gz"):
                merge(json.load(gzip.open(name, "rt")), lines, functions)
                name.unlink()
    return lines, functions


def merge(report, lines, functions):
    for entry in report["files"]:
        path = (BUILD / entry["file"]).resolve()
        if not path.is_relative_to(ROOT / "src"):
            continue
        counts = lines[str(path.relative_to(ROOT))]
        for line in entry["lines"]:
            counts[line["line_number"]] = counts.get(line["line_number"], 0) + line["count"]
        for function in entry["functions"]:
            functions[function["name"]] += function["execution_count"]


def report_lines(lines):
    folders = defaultdict(lambda: [0, 0])
    for path, counts in lines.items():
        total = folders[path.split("/")[1]]
        total[0] += sum(1 for c in counts.values() if c)
        total[1] += len(counts)
    good = True
    for folder, (hit, all_lines) in sorted(folders.items()):
        percent = 100.0 * hit / max(all_lines, 1)
        below = folder in DEMANDED and percent < DEMAND
        good &= not below
        print(f"{folder:<10}{hit:>7} of {all_lines:>6} lines {percent:6.1f} %{'   below ' + str(DEMAND) if below else ''}")
    return good


def worst_files(lines):
    rows = []
    for path, counts in lines.items():
        missed = sum(1 for c in counts.values() if not c)
        rows.append((missed, len(counts), path))
    for missed, total, path in sorted(rows, reverse=True)[:25]:
        print(f"    {path:<40}{missed:>5} of {total:>5} lines never run")


def missed_natives(functions):
    for folder in ("object", "builtins", "stdlib", "vm"):
        for path in sorted((ROOT / "src" / folder).glob("*.c")):
            for row in native_rows.read_tables(path):
                if not functions.get(row.function):
                    yield f"native {row.prefix}.{row.name}"


def missed_texts(lines):
    for path, counts in sorted(lines.items()):
        if not path.endswith(".c"):
            continue
        source = native_rows.blank_comments((ROOT / path).read_text(encoding="utf-8"))
        for m in RAISE.finditer(source):
            end = source.find(";", m.end())
            literals = LITERAL.findall(source[m.start():end])
            if not literals:
                continue
            first = source.count("\n", 0, m.start()) + 1
            last = source.count("\n", 0, end) + 1
            seen = [counts[n] for n in range(first, last + 1) if n in counts]
            if seen and not max(seen):
                yield f"text {path}: {' '.join(s[1:-1] for s in literals)}"


def missed_opcodes(lines):
    for path, counts in lines.items():
        if not path.startswith("src/vm/loop"):
            continue
        source = (ROOT / path).read_text(encoding="utf-8").split("\n")
        for n, line in enumerate(source, 1):
            for name in re.findall(r"\bcase (OP_\w+)\s*:", line):
                after = next((counts[k] for k in range(n, n + 12) if k in counts), None)
                if after == 0:
                    yield f"opcode {name[3:]}"


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--no-run", action="store_true", help="report on the counts of the last run")
    ap.add_argument("--details", action="store_true", help="list everything that was not reached")
    args = ap.parse_args()
    if not args.no_run:
        build_and_run()
    lines, functions = read_counts()
    good = report_lines(lines)
    listed = set()
    exceptions = ROOT / "tests/unreached.txt"
    if exceptions.exists():
        listed = {line.split(" #")[0].strip() for line in exceptions.read_text().split("\n") if line.strip()}
    for what, found in (("native rows never called", missed_natives(functions)),
                        ("error texts never raised", missed_texts(lines)),
                        ("opcodes never executed", missed_opcodes(lines))):
        missed = [m for m in found if m not in listed]
        good &= not missed
        print(f"{what}: {len(missed)}")
        for m in missed if args.details else missed[:10]:
            print(f"    {m}")
    if args.details:
        worst_files(lines)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
