#!/usr/bin/env python3
"""Installs into a temporary folder and builds examples/embed.c with what is there, statically and with the shared library.

    tests/run_install.py --build build
"""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WANT = "refused: add() takes two integers\nvalue: {\"coldest\": \"Oslo\", \"sum\": 42}\ntool calls: 4\n"
ALLOWED_LIBRARIES = ("libc.", "libm.", "libgmp.", "libpcre2-", "libutf8proc.", "libnettle.", "ld-linux", "linux-vdso", "libvitrine.")
checks = []


def check(name, good, detail=""):
    checks.append(good)
    if not good:
        print(f"FAIL {name}\n{detail}")


def run(command, **kwargs):
    return subprocess.run(command, capture_output=True, text=True, **kwargs)


def needed(path):
    out = run(["readelf", "-d", str(path)]).stdout
    return [line.split("[")[1].rstrip("]") for line in out.split("\n") if "(NEEDED)" in line]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--build", default=str(ROOT / "build"))
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        p = run(["meson", "install", "-C", args.build, "--destdir", folder, "--no-rebuild"])
        check("meson install works", p.returncode == 0, p.stdout + p.stderr)
        prefix = Path(folder) / "usr/local"
        found = {f.name: f for f in prefix.rglob("*") if f.is_file() or f.is_symlink()}
        for name in ("vitrine.h", "libvitrine.a", "libvitrine.so", "vitrine.pc", "vitrine"):
            check(f"{name} is installed", name in found, str(sorted(found)))
        if all(checks):
            try_example(prefix, found, Path(folder))
            for name in ("vitrine", "libvitrine.so"):
                extra = [lib for lib in needed(found[name].resolve()) if not lib.startswith(ALLOWED_LIBRARIES)]
                check(f"{name} needs only the named libraries", not extra, str(extra))
    print(f"{sum(checks)} passed, {len(checks) - sum(checks)} failed")
    sys.exit(0 if all(checks) else 1)


def try_example(prefix, found, folder):
    libdir = found["vitrine.pc"].parent
    env = {**os.environ, "PKG_CONFIG_PATH": str(libdir), "PKG_CONFIG_SYSROOT_DIR": str(folder)}
    flags = run(["pkg-config", "--cflags", "--libs", "vitrine"], env=env)
    check("pkg-config finds vitrine", flags.returncode == 0, flags.stderr)
    source = str(ROOT / "examples/embed.c")
    p = run(["cc", "-std=c17", "-Wall", "-Wextra", "-Werror", source, *flags.stdout.split(), "-o", str(folder / "shared")])
    check("the example builds with the shared library", p.returncode == 0, p.stderr)
    library_path = {**os.environ, "LD_LIBRARY_PATH": str(found["libvitrine.so"].parent)}
    p = run([str(folder / "shared")], env=library_path) if p.returncode == 0 else p
    check("the example with the shared library gives what it should", p.stdout == WANT, p.stdout + p.stderr)
    p = run(["cc", "-std=c17", source, f"-I{found['vitrine.h'].parent}", str(found["libvitrine.a"]),
             "-lutf8proc", "-lgmp", "-lnettle", "-lm", "-o", str(folder / "static")])
    check("the example builds with the static library", p.returncode == 0, p.stderr)
    p = run([str(folder / "static")]) if p.returncode == 0 else p
    check("the example with the static library gives what it should", p.stdout == WANT, p.stdout + p.stderr)
    exported = run(["nm", "-D", "--defined-only", str(found["libvitrine.so"].resolve())]).stdout
    names = [line.split()[-1] for line in exported.split("\n") if line.strip()]
    foreign = [n for n in names if not n.startswith("vt_")]
    check("the shared library exports vt_ names only", names and not foreign, str(foreign[:20]))


if __name__ == "__main__":
    main()
