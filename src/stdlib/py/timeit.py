# Measuring how long small pieces of code take.

from time import perf_counter as default_timer
from _vitrine import compile_function as _compile_function

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5


def _indent(source):
    return "\n".join(["        " + line for line in source.split("\n")])


class Timer:
    """Runs a statement, or a function, many times; setup runs once before."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        space = {} if globals is None else globals
        values = {"_stmt": stmt, "_setup": setup}
        lines = ["def inner(_n, _timer, _stmt=_stmt, _setup=_setup):"]
        for name, code in (("setup", setup), ("stmt", stmt)):
            if not isinstance(code, str) and not callable(code):
                raise ValueError(f"{name} is neither a string nor callable")
        lines.append("    _setup()" if callable(setup) else _indent(setup).replace("        ", "    ", 1)
                     if "\n" not in setup else "    if True:\n" + _indent(setup))
        lines += ["    _t0 = _timer()", "    for _i in range(_n):"]
        lines.append("        _stmt()" if callable(stmt) else _indent(stmt))
        lines += ["    _t1 = _timer()", "    return _t1 - _t0"]
        self.inner = _compile_function("\n".join(lines) + "\n", {**space, **values}, "inner")

    def timeit(self, number=default_number):
        """The seconds for number runs."""
        return self.inner(number, self.timer)

    def repeat(self, repeat=default_repeat, number=default_number):
        """The results of several calls of timeit()."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """(number, seconds) for a number of runs that take at least 0.2 seconds."""
        i = 1
        while True:
            for j in (1, 2, 5):
                number = i * j
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            i *= 10

    def print_exc(self, file=None):
        """Print the exception that is being handled."""
        import traceback
        traceback.print_exc(file=file)


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """The seconds for number runs of a statement."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat,
           number=default_number, globals=None):
    """The results of several calls of timeit()."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
