#!/usr/bin/python3
"""Run a program under CPython with our frozen modules in the place of CPython's own.

usage: run_ours.py program.py

Modules found in src/stdlib/py replace the standard ones; the natives that they ask for
(src/stdlib/py/NATIVES.md) come from shims/. Everything that CPython imported at its own start is
forgotten first, so that the program and the modules it imports all see ours.
"""
import os, sys

here = os.path.dirname(os.path.abspath(__file__))
ours = os.path.join(here, "..", "..", "src", "stdlib", "py")
shims = os.path.join(here, "shims")
program = sys.argv[1]


def main():
    import importlib.util, types, _collections_abc, functools, collections, copy, random
    names = {f[:-3] for f in os.listdir(ours) if f.endswith(".py")}
    if os.environ.get("KEEP_INSPECT"):
        import inspect
        names_kept = {"inspect", "re"}
    else:
        names_kept = set()
    keep = {"sys", "builtins", "os", "posix", "importlib", "marshal", "time", "_imp", "zipimport", "codecs",
            "encodings", "site", "math", "itertools", "__main__", "posixpath", "stat",
            "genericpath"}
    shim_modules = {}
    for f in sorted(os.listdir(shims)):
        if f.endswith(".py"):
            n = f[:-3]
            spec = importlib.util.spec_from_file_location(n, os.path.join(shims, f))
            m = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(m)
            shim_modules[n] = m
    for n in list(sys.modules):
        top = n.split(".")[0]
        if top in keep or top in names_kept or top.startswith("_frozen_importlib") or top in sys.builtin_module_names:
            continue
        del sys.modules[n]
    sys.modules.update(shim_modules)
    class Ours:  # ours win even over built-in and frozen modules of CPython
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name in names:
                package = [] if any(n.startswith(name + ".") for n in names) else None
                return importlib.util.spec_from_file_location(
                    name, os.path.join(ours, name + ".py"), submodule_search_locations=package)
    sys.meta_path.insert(0, Ours)
    for n in ("collections", "collections.abc"):
        sys.modules.pop(n, None)
    if "enum" in names and "re" not in names:
        import enum

        def simple(kind, boundary=None, use_args=None):  # what CPython's own re and signal use
            def make(cls):
                body = kind.__class__.__prepare__(cls.__name__, (kind,))
                for k, v in cls.__dict__.items():
                    if k not in ("__dict__", "__weakref__"):
                        body[k] = v
                return kind.__class__(cls.__name__, (kind,), body, boundary=boundary)
            return make
        enum._simple_enum = simple
    with open(program) as f:
        source = f.read()
    if os.environ.get("NO_NATIVES"):
        for n in ("_heapq", "_bisect", "_string", "_random", "_functools", "_operator"):
            sys.modules[n] = None
        import _io
        bare = types.ModuleType("_io")
        bare.__dict__.update({k: v for k, v in vars(_io).items() if k not in ("StringIO", "BytesIO")})
        sys.modules["_io"] = bare
    m = types.ModuleType("__main__")
    m.__file__ = program
    sys.modules["__main__"] = m
    return compile(source, program, "exec"), m.__dict__


code, space = main()
exec(code, space)
