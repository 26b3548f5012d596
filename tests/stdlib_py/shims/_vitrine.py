"""What _vitrine will offer, in Python (see NATIVES.md)."""
import sys


def caller_module(depth):
    try:
        return sys._getframe(depth + 1).f_globals.get("__name__", "__main__")
    except ValueError:
        return None


def compile_function(source, globals, name):
    space = {}
    exec(source, globals, space)
    return space[name]


def evaluate(source, globals, locals):
    return eval(source, globals, locals)


def function_globals(function):
    return getattr(function, "__globals__", None)


def is_native_type(cls):
    return not cls.__flags__ & (1 << 9)  # Py_TPFLAGS_HEAPTYPE


def caller_location(depth):
    import linecache
    try:
        f = sys._getframe(depth + 1)
    except ValueError:
        return None
    line = linecache.getline(f.f_code.co_filename, f.f_lineno) or None
    return f.f_code.co_filename, f.f_lineno, f.f_globals.get("__name__", "__main__"), line
