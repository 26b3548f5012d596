#!/usr/bin/env python3
"""Writes the reference pages that derive from the tables: docs/opcodes.md, docs/builtins.md, docs/modules.md.

    tools/gen_docs.py [--check]     --check: exit 1 if a page is not up to date
"""
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from gen_tables import Tables
from native_rows import read_defs

ROOT = Path(__file__).resolve().parent.parent


def table(head, rows):
    cell = lambda text: str(text).replace("|", "\\|").replace("\n", " ")
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(map(cell, row)) + " |" for row in rows]) + "\n"


def opcodes():
    text = "# Opcodes\n\nGenerated from `src/compile/ops.def`, whose head explains the operand kinds.\n\n"
    rows = [(f"`{name}`", " ".join(k for k in (a, b, c) if k != "U") or "", x if x != "U" else "", flags if flags != "0" else "", doc)
            for name, a, b, c, x, flags, doc in read_defs(ROOT / "src/compile/ops.def", "OP") if name != "NAME"]
    return text + table(("op", "a b c", "x", "flags", "meaning"), rows)


def natives():
    """(builtins page, modules page): every row with signature and description."""
    tables = Tables(ROOT)
    for folder in ("object", "vm", "builtins", "stdlib"):
        for path in sorted((ROOT / "src" / folder).glob("*.c")):
            if re.search(r"^const NativeRow ", path.read_text(encoding="utf-8"), re.M):
                tables.add_rows(str(path.relative_to(ROOT)))
    groups = {}
    for rows in tables.units.values():
        for row in rows:
            if not row.name.endswith("="):
                groups.setdefault((row.owner_kind, row.owner_ident), []).append(row)
    pages = {"type": "# Builtin types and functions\n\nGenerated from the tables of natives.\n",
             "module": "# Native parts of the modules\n\nGenerated from the tables of natives; the rest of the library is in `src/stdlib/py`.\n"}
    for (kind, ident), rows in sorted(groups.items()):
        name = tables.types[ident].name if kind == "type" else tables.modules[ident]["name"]
        page = "type" if kind == "type" or ident == "builtins" else "module"
        pages[page] += f"\n## {name}\n\n" + table(("name", "signature", "what it does"), [
            (f"`{r.name}`", f"`{r.signature}`" if r.signature else "", (r.doc or "").split("\n\n")[0]) for r in rows])
    return pages["type"], pages["module"]


def main():
    types, modules = natives()
    stale = 0
    for name, text in (("opcodes.md", opcodes()), ("builtins.md", types), ("modules.md", modules)):
        path = ROOT / "docs" / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        if "--check" in sys.argv:
            print(f"docs/{name} is out of date: make docs")
            stale = 1
        else:
            path.write_text(text, encoding="utf-8")
    sys.exit(stale)


if __name__ == "__main__":
    main()
