# Parsing of times by %-directives, for datetime.strptime and time.strptime.

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september",
           "october", "november", "december")
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_COMPOSITE = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
# directive -> (most digits, smallest value, largest value)
_NUMBERS = {"d": (2, 1, 31), "m": (2, 1, 12), "H": (2, 0, 23), "I": (2, 1, 12), "M": (2, 0, 59),
            "S": (2, 0, 61), "j": (3, 1, 366), "U": (2, 0, 53), "W": (2, 0, 53), "V": (2, 1, 53),
            "w": (1, 0, 6), "u": (1, 1, 7)}


class _Mismatch(Exception):
    pass


def _tokens(format):
    """The format as a list of (directive, None), ("text", t) and ("space", None)."""
    tokens = []
    i, n = 0, len(format)
    while i < n:
        c = format[i]
        if c == "%":
            if i + 1 == n:
                raise ValueError(f"stray % in format '{format}'")
            c = format[i + 1]
            i += 2
            if c == "%":
                tokens.append(("text", "%"))
            elif c in _COMPOSITE:
                tokens += _tokens(_COMPOSITE[c])
            elif c in _NUMBERS or c in "aAbBpyYGfzZ":
                tokens.append((c, None))
            else:
                raise ValueError(f"{c!r} is a bad directive in format {format!r}")
        elif c.isspace():
            while i < n and format[i].isspace():
                i += 1
            tokens.append(("space", None))
        else:
            tokens.append(("text", c))
            i += 1
    return tokens


def _name(text, i, names):
    low = text[i:i + 12].lower()
    best = None
    for k, name in enumerate(names):
        if low.startswith(name) and (best is None or len(name) > len(names[best])):
            best = k
    if best is None:
        raise _Mismatch
    return best, i + len(names[best])


def _digits(text, i, most, low, high):
    """The longest number with at most that many digits whose value is in the range."""
    j = i
    while j < len(text) and j - i < most and "0" <= text[j] <= "9":
        j += 1
    while j > i:
        value = int(text[i:j])
        if low <= value <= high:
            return value, j
        j -= 1
    raise _Mismatch


def _offset(text, i):
    """(microseconds, index behind) of +HHMM, +HH:MM:SS.ffffff or Z."""
    if text[i:i + 1] == "Z":
        return 0, i + 1
    sign = text[i:i + 1]
    if sign not in ("+", "-"):
        raise _Mismatch
    i += 1

    def two(i, high):
        pair = text[i:i + 2]
        if len(pair) != 2 or not (pair.isascii() and pair.isdigit()) or int(pair) > high:
            raise _Mismatch
        return int(pair), i + 2

    hours, i = two(i, 99)
    colon = text[i:i + 1] == ":"
    minutes, i = two(i + colon, 59)
    seconds = us = 0
    k = i + (text[i:i + 1] == ":")
    pair = text[k:k + 2]
    if len(pair) == 2 and pair.isascii() and pair.isdigit() and int(pair) < 60:
        seconds, i = int(pair), k + 2
        if text[i:i + 1] == ".":
            j = i + 1
            while j < len(text) and j - i <= 6 and "0" <= text[j] <= "9":
                j += 1
            if j > i + 1:
                us = int(text[i + 1:j].ljust(6, "0"))
                i = j
    total = ((hours * 60 + minutes) * 60 + seconds) * 1000000 + us
    return (-total if sign == "-" else total), i


def parse(text, format):
    """((year, month, day, hour, minute, second, weekday, yearday, dst), microsecond, offset in
    microseconds or None, zone name or None)."""
    tokens = _tokens(format)
    got = {}
    try:
        end = _match(text, 0, tokens, 0, got)
    except _Mismatch:
        raise ValueError(f"time data {text!r} does not match format {format!r}") from None
    if end != len(text):
        raise ValueError(f"unconverted data remains: {text[end:]}")
    return _resolve(got)


def _match(text, i, tokens, t, got):
    """Match tokens[t:] at text[i:]; numbers give digits back if what follows needs them."""
    n = len(text)
    while t < len(tokens):
        kind, value = tokens[t]
        t += 1
        if kind == "text":
            if text[i:i + 1].lower() != value.lower():
                raise _Mismatch
            i += 1
        elif kind == "space":
            if i >= n or not text[i].isspace():
                raise _Mismatch
            while i < n and text[i].isspace():
                i += 1
        elif kind in _NUMBERS:
            most, low, high = _NUMBERS[kind]
            if kind == "d" and text[i:i + 1] == " " and text[i + 1:i + 2] in "123456789":
                i += 1
            number, j = _digits(text, i, most, low, high)
            while True:
                got[kind] = number
                try:
                    return _match(text, j, tokens, t, got)
                except _Mismatch:
                    if j - i < 2:
                        raise
                    number, j = _digits(text[:j - 1], i, most, low, high)
        elif kind in "Y" or kind == "G" or kind == "y":
            width = 2 if kind == "y" else 4
            digits = text[i:i + width]
            if len(digits) != width or not (digits.isascii() and digits.isdigit()):
                raise _Mismatch
            got[kind] = int(digits)
            i += width
        elif kind == "f":
            j = i
            while j < n and j - i < 6 and "0" <= text[j] <= "9":
                j += 1
            if j == i:
                raise _Mismatch
            got["f"] = int(text[i:j].ljust(6, "0"))
            i = j
        elif kind == "A":
            got["a"], i = _name(text, i, _DAYS)
        elif kind == "a":
            got["a"], i = _name(text, i, [d[:3] for d in _DAYS])
        elif kind == "B":
            got["b"], i = _name(text, i, _MONTHS)
        elif kind == "b":
            got["b"], i = _name(text, i, [m[:3] for m in _MONTHS])
        elif kind == "p":
            got["p"], i = _name(text, i, ("am", "pm"))
        elif kind == "z":
            got["z"], i = _offset(text, i)
        elif kind == "Z":
            low = text[i:i + 3].lower()
            if low in ("utc", "gmt"):
                got["Z"] = text[i:i + 3]
                i += 3
    return i


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _resolve(got):
    from datetime import _first_iso_monday, _ordinal_to_ymd, _ymd_to_ordinal
    year = got.get("Y")
    if year is None and "y" in got:
        year = got["y"] + (2000 if got["y"] <= 68 else 1900)
    month = got["b"] + 1 if "b" in got else got.get("m", 1)
    day = got.get("d", 1)
    hour = got.get("H", 0)
    if "I" in got:
        hour = got["I"] % 12 + (12 if got.get("p") == 1 else 0)
    weekday = got.get("a")
    if "w" in got:
        weekday = (got["w"] + 6) % 7
    if "u" in got:
        weekday = got["u"] - 1
    yearday = got.get("j")
    if "G" in got:
        if yearday is not None:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year "
                             "directive '%G'. Use '%Y' instead.")
        if "V" not in got or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive "
                             "'%V' and a weekday directive ('%A', '%a', '%w', or '%u').")
    elif "V" in got:
        if weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive "
                             "'%G' and a weekday directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. "
                         "Use the ISO year '%G' instead.")
    leap_fix = False
    if year is None:
        if month == 2 and day == 29:
            year = 1904  # a leap year, so that the day can be checked
            leap_fix = True
        else:
            year = 1900
    if "G" in got:
        start = _first_iso_monday(got["G"])
        ordinal = start + (got["V"] - 1) * 7 + weekday
        if ordinal >= _first_iso_monday(got["G"] + 1):
            raise ValueError(f"Invalid week: {got['V']}")
        year, month, day = _ordinal_to_ymd(ordinal)
    elif yearday is None and weekday is not None and ("U" in got or "W" in got):
        first = (_ymd_to_ordinal(year, 1, 1) + 6) % 7
        if "W" in got:
            start, wd, week = first, weekday, got["W"]
        else:
            start, wd, week = (first + 1) % 7, (weekday + 1) % 7, got["U"]
        lead = (7 - start) % 7
        yearday = 1 + wd - start if week == 0 else 1 + lead + 7 * (week - 1) + wd
        year, month, day = _ordinal_to_ymd(_ymd_to_ordinal(year, 1, 1) + yearday - 1)
        yearday = None
    elif yearday is not None:
        year, month, day = _ordinal_to_ymd(_ymd_to_ordinal(year, 1, 1) + yearday - 1)
    length = 29 if month == 2 and _is_leap(year) else (
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]
    if day > length:
        raise ValueError("day is out of range for month")
    ordinal = _ymd_to_ordinal(year, month, day)
    weekday = (ordinal + 6) % 7
    yearday = ordinal - _ymd_to_ordinal(year, 1, 1) + 1
    dst = 0 if "Z" in got else -1
    if leap_fix:
        year = 1900
    return ((year, month, day, hour, got.get("M", 0), got.get("S", 0), weekday, yearday, dst),
            got.get("f", 0), got.get("z"), got.get("Z"))


def strptime(string, format):
    """time.strptime"""
    from time import struct_time
    for i, text in enumerate((string, format)):
        if not isinstance(text, str):
            raise TypeError(f"strptime() argument {i} must be str, not {type(text)!r}")
    fields, _, offset, name = parse(string, format)
    return struct_time(fields + (name, None if offset is None else offset // 1000000))
