#!/usr/bin/env python3
"""Compares every code point's properties between Vitrine and CPython.

    tests/check_unicode.py [VITRINE] [PYTHON]

Both run the program below, which prints one line for each code point: str's predicates and case
mappings and what unicodedata says. Code points that CPython's older Unicode does not have are
left out; the others must agree except for CHANGED, whose properties Unicode 15 changed.
"""
import subprocess
import sys

PROGRAM = r"""
import unicodedata as u
tests = "isalpha isdecimal isdigit isnumeric isspace isprintable islower isupper istitle isalnum isidentifier".split()
maps = "lower upper title casefold capitalize swapcase".split()
for cp in range(0x110000):
    c = chr(cp)
    category = u.category(c)
    if category in ("Cn", "Co", "Cs"):
        continue
    print("%X" % cp, category, "".join("01"[getattr(c, t)()] for t in tests), int(("a" + c).isidentifier()),
          *[ascii(getattr(c, m)()) for m in maps], u.bidirectional(c), u.combining(c), u.east_asian_width(c), u.mirrored(c),
          u.decomposition(c), u.decimal(c, -1), u.digit(c, -1), u.numeric(c, -1), len(("a" + c + "b").splitlines()), u.name(c, ""))
"""
CHANGED = {"10FC", "A7F2", "A7F3", "A7F4", "AB69"}  # became lower case


def run(command):
    out = subprocess.run([*command, PROGRAM], capture_output=True, text=True, check=True).stdout
    return {line.split(" ", 1)[0]: line for line in out.splitlines()}


def main():
    vitrine = sys.argv[1] if len(sys.argv) > 1 else "build/vitrine"
    python = sys.argv[2] if len(sys.argv) > 2 else "/usr/bin/python3"
    ours = run([vitrine, "run", "--allow-import", "*", "--max-output", "1G", "--max-ops", "10000000000",
                "--max-time", "600", "-c"])
    theirs = run([python, "-c"])
    wrong = [cp for cp in theirs if ours.get(cp) != theirs[cp] and cp not in CHANGED]
    for cp in wrong[:20]:
        print("ours:  ", ours.get(cp), "\ntheirs:", theirs[cp])
    print(f"{len(theirs)} code points, {len(wrong)} differ")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
