# Dates and times of the Gregorian calendar.
#
# A date is kept as year, month, day; ordinals count days from 1 January of year 1, which is 1.
# A timedelta is kept as days, seconds, microseconds with the last two never negative. The local
# time zone is UTC: the sandbox has no other.

from math import modf as _modf
from operator import index as _index

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR",
           "UTC")

MINYEAR = 1
MAXYEAR = 9999
_MAXORDINAL = 3652059
_DAYS_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_MONTHS = ("", "January", "February", "March", "April", "May", "June", "July", "August",
           "September", "October", "November", "December")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY_US = 86400 * 10 ** 6
_EPOCH = 719163  # the ordinal of 1970-01-01


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS_IN_MONTH[month]


def _ymd_to_ordinal(year, month, day):
    y = year - 1
    n = y * 365 + y // 4 - y // 100 + y // 400 + _DAYS_BEFORE_MONTH[month] + day
    return n + 1 if month > 2 and _is_leap(year) else n


def _ordinal_to_ymd(n):
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    leap = n1 == 3 and (n4 != 24 or n100 == 3)
    month = n + 50 >> 5
    before = _DAYS_BEFORE_MONTH[month] + (month > 2 and leap)
    if before > n:
        month -= 1
        before = _DAYS_BEFORE_MONTH[month] + (month > 2 and leap)
    return year, month, n - before + 1


def _check_date(year, month, day):
    year, month, day = _index(year), _index(month), _index(day)
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second = _index(hour), _index(minute), _index(second)
    microsecond = _index(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond, fold


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError("tzinfo argument must be None or of a tzinfo subclass, "
                        f"not type '{type(tz).__name__}'")


def _check_offset(name, offset):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or a timedelta, "
                        f"not '{type(offset).__name__}'")
    if not -1 <= offset._days <= 0 or offset._days == -1 and not (offset._seconds or offset._microseconds):
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                         f"timedelta(hours=24), not {offset!r}.")
    return offset


def _format_time(hh, mm, ss, us, timespec="auto"):
    if timespec == "auto":
        timespec = "microseconds" if us else "seconds"
    if timespec == "seconds":
        return f"{hh:02d}:{mm:02d}:{ss:02d}"
    if timespec == "microseconds":
        return f"{hh:02d}:{mm:02d}:{ss:02d}.{us:06d}"
    if timespec == "milliseconds":
        return f"{hh:02d}:{mm:02d}:{ss:02d}.{us // 1000:03d}"
    if timespec == "minutes":
        return f"{hh:02d}:{mm:02d}"
    if timespec == "hours":
        return f"{hh:02d}"
    raise ValueError("Unknown timespec value")


def _format_offset(offset, sep=":"):
    if offset is None:
        return ""
    sign = "+"
    if offset._days < 0:
        sign = "-"
        offset = -offset
    hh, rest = divmod(offset._seconds, 3600)
    mm, ss = divmod(rest, 60)
    text = f"{sign}{hh:02d}{sep}{mm:02d}"
    if ss or offset._microseconds:
        text += f"{sep}{ss:02d}"
        if offset._microseconds:
            text += f".{offset._microseconds:06d}"
    return text


def _divide_nearest(a, b):
    """a / b, rounded to the nearest integer, halves to the even one."""
    q, r = divmod(a, b)
    r *= 2
    greater = r > b if b > 0 else r < b
    if greater or r == b and q % 2:
        q += 1
    return q


class timedelta:
    """A difference between two times: timedelta(days=1, hours=2)."""

    __slots__ = ("_days", "_seconds", "_microseconds")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0,
                weeks=0):
        if (type(days) is int and type(seconds) is int and type(microseconds) is int
                and type(milliseconds) is int and type(minutes) is int and type(hours) is int
                and type(weeks) is int):
            total = ((days + 7 * weeks) * 86400 + hours * 3600 + minutes * 60 + seconds) * 1000000
            return _delta(cls, total + milliseconds * 1000 + microseconds)
        total = 0
        leftover = 0.0
        for value, factor, name in ((microseconds, 1, "microseconds"),
                                    (milliseconds, 1000, "milliseconds"),
                                    (seconds, 10 ** 6, "seconds"),
                                    (minutes, 60 * 10 ** 6, "minutes"),
                                    (hours, 3600 * 10 ** 6, "hours"), (days, _DAY_US, "days"),
                                    (weeks, 7 * _DAY_US, "weeks")):
            if isinstance(value, int):
                total += value * factor
            elif isinstance(value, float):
                fraction, whole = _modf(value)
                total += int(whole) * factor
                if fraction:
                    fraction, whole = _modf(fraction * factor)
                    total += int(whole)
                    leftover += fraction
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: "
                                f"{type(value).__name__}")
        if leftover:
            whole = round(leftover)
            if abs(whole - leftover) == 0.5:
                odd = total & 1
                whole = 2 * round((leftover + odd) * 0.5) - odd
            total += whole
        return _delta(cls, total)

    @property
    def days(self):
        """Number of days (between -999999999 and 999999999 inclusive)."""
        return self._days

    @property
    def seconds(self):
        """Number of seconds (>= 0 and less than 1 day)."""
        return self._seconds

    @property
    def microseconds(self):
        """Number of microseconds (>= 0 and less than 1 second)."""
        return self._microseconds

    def _us(self):
        return (self._days * 86400 + self._seconds) * 1000000 + self._microseconds

    def total_seconds(self):
        """The whole difference in seconds."""
        return ((self._days * 86400 + self._seconds) * 10 ** 6 + self._microseconds) / 10 ** 6

    def __repr__(self):
        args = []
        if self._days:
            args.append(f"days={self._days}")
        if self._seconds:
            args.append(f"seconds={self._seconds}")
        if self._microseconds:
            args.append(f"microseconds={self._microseconds}")
        name = "datetime.timedelta" if type(self) is timedelta else type(self).__qualname__
        return f"{name}({', '.join(args) or '0'})"

    def __str__(self):
        mm, ss = divmod(self._seconds, 60)
        hh, mm = divmod(mm, 60)
        text = f"{hh}:{mm:02d}:{ss:02d}"
        if self._days:
            text = f"{self._days} day{'s' if abs(self._days) != 1 else ''}, {text}"
        if self._microseconds:
            text += f".{self._microseconds:06d}"
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return _delta(timedelta, self._us() + other._us())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return _delta(timedelta, self._us() - other._us())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return _delta(timedelta, other._us() - self._us())
        return NotImplemented

    def __neg__(self):
        return _delta(timedelta, -self._us())

    def __pos__(self):
        return _delta(timedelta, self._us())

    def __abs__(self):
        return -self if self._days < 0 else self

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(timedelta, self._us() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return _delta(timedelta, _divide_nearest(self._us() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us() // other._us()
        if isinstance(other, int):
            return _delta(timedelta, self._us() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / other._us()
        if isinstance(other, int):
            if not other:
                raise ZeroDivisionError("integer division or modulo by zero")
            return _delta(timedelta, _divide_nearest(self._us(), other))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            if not a:
                raise ZeroDivisionError("integer division or modulo by zero")
            return _delta(timedelta, _divide_nearest(self._us() * b, a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return _delta(timedelta, self._us() % other._us())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._us(), other._us())
            return q, _delta(timedelta, r)
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, timedelta):
            return self._us() == other._us()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, timedelta):
            return self._us() < other._us()
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, timedelta):
            return self._us() <= other._us()
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, timedelta):
            return self._us() > other._us()
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, timedelta):
            return self._us() >= other._us()
        return NotImplemented

    def __hash__(self):
        return hash((self._days, self._seconds, self._microseconds))

    def __bool__(self):
        return bool(self._days or self._seconds or self._microseconds)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (self._days, self._seconds, self._microseconds)


def _delta(cls, us):
    seconds, us = divmod(us, 1000000)
    days, seconds = divmod(seconds, 86400)
    if not -999999999 <= days <= 999999999:
        raise OverflowError(f"days={days}; must have magnitude <= 999999999")
    self = object.__new__(cls)
    self._days = days
    self._seconds = seconds
    self._microseconds = us
    return self


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(0, 0, 1)


class date:
    """A day: date(2024, 2, 29)."""

    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year, month=None, day=None):
        if month is None:
            raise TypeError("function missing required argument 'month' (pos 2)")
        if day is None:
            raise TypeError("function missing required argument 'day' (pos 3)")
        year, month, day = _check_date(year, month, day)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """The day of a Unix time."""
        days = _split_timestamp(timestamp)[0]
        return cls(*_ordinal_to_ymd(days))

    @classmethod
    def today(cls):
        """Today."""
        from time import time
        return cls.fromtimestamp(time())

    @classmethod
    def fromordinal(cls, n, /):
        """The day with that number; 1 is 1 January of year 1."""
        n = _index(n)
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        if n > _MAXORDINAL:
            raise ValueError(f"year {_ordinal_to_ymd(n)[0]} is out of range")
        return cls(*_ordinal_to_ymd(n))

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The day in a string like 2024-02-29, 20240229 or 2024-W09-4."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = _parse_iso_date(date_string) if len(date_string) in (7, 8, 10) else None
        if parts is None:
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """The day of a week of the ISO calendar."""
        return cls(*_iso_to_ymd(year, week, day))

    @property
    def year(self):
        return self._year

    @property
    def month(self):
        return self._month

    @property
    def day(self):
        return self._day

    def __repr__(self):
        name = "datetime.date" if type(self) is date else type(self).__qualname__
        return f"{name}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        """Like 'Thu Feb 29 00:00:00 2024'."""
        return (f"{_DAYS[self.weekday()][:3]} {_MONTHS[self._month][:3]} {self._day:2d} 00:00:00 "
                f"{self._year:04d}")

    def strftime(self, format):
        """The date formatted by %-directives."""
        return _strftime(self, format, self.timetuple())

    def __format__(self, format_spec):
        if not isinstance(format_spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format_spec).__name__}")
        return self.strftime(format_spec) if format_spec else str(self)

    def isoformat(self):
        """YYYY-MM-DD"""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def timetuple(self):
        """A time.struct_time for midnight."""
        return _struct_time(self._year, self._month, self._day, 0, 0, 0, -1)

    def toordinal(self):
        """The number of the day; 1 is 1 January of year 1."""
        return _ymd_to_ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        """The date with some parts changed."""
        return type(self)(self._year if year is None else year,
                          self._month if month is None else month,
                          self._day if day is None else day)

    def weekday(self):
        """The day of the week, Monday is 0."""
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        """The day of the week, Monday is 1."""
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        """(ISO year, week, day of the week)."""
        year = self._year
        monday = _first_iso_monday(year)
        today = self.toordinal()
        if today < monday:
            year -= 1
            monday = _first_iso_monday(year)
        elif today >= _first_iso_monday(year + 1):
            year += 1
            monday = _first_iso_monday(year)
        week, day = divmod(today - monday, 7)
        return IsoCalendarDate(year, week + 1, day + 1)

    def __eq__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return (self._year, self._month, self._day) == (other._year, other._month, other._day)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return (self._year, self._month, self._day) < (other._year, other._month, other._day)
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return (self._year, self._month, self._day) <= (other._year, other._month, other._day)
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return (self._year, self._month, self._day) > (other._year, other._month, other._day)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, date) and not isinstance(other, datetime):
            return (self._year, self._month, self._day) >= (other._year, other._month, other._day)
        return NotImplemented

    def __hash__(self):
        return hash(bytes((self._year >> 8, self._year & 255, self._month, self._day)))

    def __add__(self, other):
        if isinstance(other, timedelta):
            n = self.toordinal() + other._days
            if 0 < n <= _MAXORDINAL:
                return type(self).fromordinal(n)
            raise OverflowError("date value out of range")
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            n = self.toordinal() - other._days
            if 0 < n <= _MAXORDINAL:
                return type(self).fromordinal(n)
            raise OverflowError("date value out of range")
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (self._year, self._month, self._day)


def _first_iso_monday(year):
    """The ordinal of the Monday of the first week that has a Thursday in the year."""
    first = _ymd_to_ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _iso_to_ymd(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    weeks = (_first_iso_monday(year + 1) - _first_iso_monday(year)) // 7
    if not 1 <= week <= weeks:
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    return _ordinal_to_ymd(_first_iso_monday(year) + (week - 1) * 7 + day - 1)


class IsoCalendarDate(tuple):
    """The result of isocalendar()."""

    __slots__ = ()

    def __new__(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


class tzinfo:
    """Base class of time zones."""

    def tzname(self, dt, /):
        """The name of the zone at a time."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt, /):
        """What local time is ahead of UTC at a time, as a timedelta."""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt, /):
        """What is due to daylight saving time, as a timedelta."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt, /):
        """Local time for a datetime in UTC whose tzinfo is self."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        delta = offset - dst
        if delta:
            dt += delta
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst

    def __reduce__(self):
        return self.__class__, (), getattr(self, "__dict__", None) or None


class time:
    """A time of day: time(12, 30)."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second, microsecond,
                                                              fold)
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def fromisoformat(cls, string, /):
        """The time in a string like 12:30:45.5+01:00."""
        if not isinstance(string, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = _parse_iso_time(string[1:] if string[:1] == "T" else string)
        if parts is None:
            raise ValueError(f"Invalid isoformat string: {string!r}")
        return cls(*parts)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def utcoffset(self):
        """What the time is ahead of UTC, or None."""
        return None if self._tzinfo is None else _check_offset("utcoffset", self._tzinfo.utcoffset(None))

    def tzname(self):
        """The name of the time zone, or None."""
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def dst(self):
        """What is due to daylight saving time, or None."""
        return None if self._tzinfo is None else _check_offset("dst", self._tzinfo.dst(None))

    def __repr__(self):
        text = f"{self._hour}, {self._minute}"
        if self._second or self._microsecond:
            text += f", {self._second}"
        if self._microsecond:
            text += f", {self._microsecond}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        name = "datetime.time" if type(self) is time else type(self).__qualname__
        return f"{name}({text})"

    def isoformat(self, timespec="auto"):
        """HH:MM:SS.ffffff+HH:MM; timespec says how exact."""
        return (_format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _format_offset(self.utcoffset()))

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """The time formatted by %-directives."""
        return _strftime(self, format, _struct_time(1900, 1, 1, self._hour, self._minute,
                                                    self._second, -1))

    def __format__(self, format_spec):
        if not isinstance(format_spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format_spec).__name__}")
        return self.strftime(format_spec) if format_spec else str(self)

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *,
                fold=None):
        """The time with some parts changed."""
        return type(self)(self._hour if hour is None else hour,
                          self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    def _key(self, other, ordering):
        """The two as comparable values; None if one is aware and the other is not."""
        a = (self._hour, self._minute, self._second, self._microsecond)
        b = (other._hour, other._minute, other._second, other._microsecond)
        if self._tzinfo is other._tzinfo:
            return a, b
        x, y = self.utcoffset(), other.utcoffset()
        if x == y:
            return a, b
        if x is None or y is None:
            if ordering:
                raise TypeError("can't compare offset-naive and offset-aware times")
            return 0, 1
        return (timedelta(hours=a[0], minutes=a[1], seconds=a[2], microseconds=a[3]) - x,
                timedelta(hours=b[0], minutes=b[1], seconds=b[2], microseconds=b[3]) - y)

    def __eq__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, False)
        return a == b

    def __lt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, True)
        return a < b

    def __le__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, True)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, True)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, time):
            return NotImplemented
        a, b = self._key(other, True)
        return a >= b

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset() if self._fold else self.utcoffset()
        if offset is None:
            us = self._microsecond
            return hash(bytes((self._hour, self._minute, self._second, us >> 16, us >> 8 & 255,
                               us & 255)))
        seconds = self._hour * 3600 + self._minute * 60 + self._second
        return hash(timedelta(seconds=seconds, microseconds=self._microsecond) - offset)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (self._hour, self._minute, self._second, self._microsecond,
                                self._tzinfo)


class datetime(date):
    """A day and a time: datetime(2024, 2, 29, 12, 30)."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *, fold=0):
        if month is None:
            raise TypeError("function missing required argument 'month' (pos 2)")
        if day is None:
            raise TypeError("function missing required argument 'day' (pos 3)")
        year, month, day = _check_date(year, month, day)
        hour, minute, second, microsecond, fold = _check_time(hour, minute, second, microsecond,
                                                              fold)
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The time of a Unix time: local, or in a time zone."""
        _check_tzinfo(tz)
        result = cls._from_us(timestamp, tz)
        return result if tz is None else tz.fromutc(result)

    @classmethod
    def _from_us(cls, timestamp, tz):
        days, seconds, us = _split_timestamp(timestamp)
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return cls(*_ordinal_to_ymd(days), hour, minute, second, us, tz)

    @classmethod
    def utcfromtimestamp(cls, t, /):
        """The naive UTC time of a Unix time."""
        return cls._from_us(t, None)

    @classmethod
    def now(cls, tz=None):
        """Now: local, or in a time zone."""
        from time import time
        return cls.fromtimestamp(time(), tz)

    @classmethod
    def utcnow(cls):
        """Now, as naive UTC."""
        from time import time
        return cls.utcfromtimestamp(time())

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        """The day of one and the time of another."""
        if not isinstance(date, _date_class):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
        if not isinstance(time, _time_class):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        if tzinfo is True:
            tzinfo = time.tzinfo
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second,
                   time.microsecond, tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, date_string, /):
        """The time in a string of (nearly) any ISO 8601 format."""
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        parts = _parse_iso_datetime(date_string)
        if parts is None:
            raise ValueError(f"Invalid isoformat string: {date_string!r}")
        return cls(*parts)

    @classmethod
    def strptime(cls, date_string, format, /):
        """The time that a string describes according to %-directives."""
        if not isinstance(date_string, str):
            raise TypeError(f"strptime() argument 1 must be str, not {type(date_string).__name__}")
        if not isinstance(format, str):
            raise TypeError(f"strptime() argument 2 must be str, not {type(format).__name__}")
        from _strptime import parse
        fields, us, offset, name = parse(date_string, format)
        tz = None
        if offset is not None:
            delta = _delta(timedelta, offset)
            tz = timezone(delta) if name is None else timezone(delta, name)
        return cls(*fields[:6], us, tz)

    @property
    def hour(self):
        return self._hour

    @property
    def minute(self):
        return self._minute

    @property
    def second(self):
        return self._second

    @property
    def microsecond(self):
        return self._microsecond

    @property
    def tzinfo(self):
        return self._tzinfo

    @property
    def fold(self):
        return self._fold

    def timestamp(self):
        """The Unix time as a float; a naive time is taken as local time."""
        offset = self.utcoffset()
        us = self._us() - _EPOCH * _DAY_US
        if offset is not None:
            us -= offset._us()
        return us / 10 ** 6

    def _us(self):
        """Microseconds since day 0."""
        seconds = self.toordinal() * 86400 + self._hour * 3600 + self._minute * 60 + self._second
        return seconds * 1000000 + self._microsecond

    @classmethod
    def _of_us(cls, us, tz):
        seconds, us = divmod(us, 1000000)
        days, seconds = divmod(seconds, 86400)
        if not 0 < days <= _MAXORDINAL:
            raise OverflowError("date value out of range")
        minutes, second = divmod(seconds, 60)
        hour, minute = divmod(minutes, 60)
        return cls(*_ordinal_to_ymd(days), hour, minute, second, us, tz)

    def timetuple(self):
        """A time.struct_time."""
        dst = self.dst()
        return _struct_time(self._year, self._month, self._day, self._hour, self._minute,
                            self._second, -1 if dst is None else 1 if dst else 0)

    def utctimetuple(self):
        """A time.struct_time in UTC."""
        offset = self.utcoffset()
        dt = self.replace(tzinfo=None) - offset if offset else self
        return _struct_time(dt._year, dt._month, dt._day, dt._hour, dt._minute, dt._second, 0)

    def date(self):
        """The day."""
        return _date_class(self._year, self._month, self._day)

    def time(self):
        """The time without time zone."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond,
                           fold=self._fold)

    def timetz(self):
        """The time with its time zone."""
        return _time_class(self._hour, self._minute, self._second, self._microsecond,
                           self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None,
                microsecond=None, tzinfo=True, *, fold=None):
        """The time with some parts changed."""
        return type(self)(self._year if year is None else year,
                          self._month if month is None else month,
                          self._day if day is None else day,
                          self._hour if hour is None else hour,
                          self._minute if minute is None else minute,
                          self._second if second is None else second,
                          self._microsecond if microsecond is None else microsecond,
                          self._tzinfo if tzinfo is True else tzinfo,
                          fold=self._fold if fold is None else fold)

    def astimezone(self, tz=None):
        """The same moment in another time zone, UTC if none is given."""
        if tz is None:
            tz = timezone(timedelta(0), "UTC")
        elif not isinstance(tz, tzinfo):
            raise TypeError("tzinfo argument must be None or of a tzinfo subclass, "
                            f"not type '{type(tz).__name__}'")
        mine = self._tzinfo
        if mine is tz:
            return self
        offset = None if mine is None else mine.utcoffset(self)
        utc = self.replace(tzinfo=tz)
        if offset is not None:
            utc = utc - offset
        return tz.fromutc(utc)

    def ctime(self):
        """Like 'Thu Feb 29 12:30:00 2024'."""
        return (f"{_DAYS[self.weekday()][:3]} {_MONTHS[self._month][:3]} {self._day:2d} "
                f"{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}")

    def isoformat(self, sep="T", timespec="auto"):
        """YYYY-MM-DDTHH:MM:SS.ffffff+HH:MM; timespec says how exact."""
        if not isinstance(sep, str):
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
        if len(sep) != 1:
            raise TypeError("isoformat() argument 1 must be a unicode character, not str")
        return (f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}"
                + _format_time(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _format_offset(self.utcoffset()))

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute]
        if self._second or self._microsecond:
            parts.append(self._second)
        if self._microsecond:
            parts.append(self._microsecond)
        text = ", ".join(map(str, parts))
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        if self._fold:
            text += ", fold=1"
        name = "datetime.datetime" if type(self) is datetime else type(self).__qualname__
        return f"{name}({text})"

    def __str__(self):
        return self.isoformat(" ")

    def utcoffset(self):
        """What the time is ahead of UTC, or None."""
        return None if self._tzinfo is None else _check_offset("utcoffset", self._tzinfo.utcoffset(self))

    def tzname(self):
        """The name of the time zone, or None."""
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def dst(self):
        """What is due to daylight saving time, or None."""
        return None if self._tzinfo is None else _check_offset("dst", self._tzinfo.dst(self))

    def _keys(self, other, ordering):
        """The two as numbers of microseconds; equality of naive and aware is false."""
        a, b = self._us(), other._us()
        if self._tzinfo is other._tzinfo:
            return a, b
        x, y = self.utcoffset(), other.utcoffset()
        if x is None or y is None:
            if x is y:
                return a, b
            if ordering:
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            return 0, 1
        return a - x._us(), b - y._us()

    def _incomparable(self, other):
        if isinstance(other, date):
            raise TypeError(f"can't compare {_type_name(self)} to {_type_name(other)}")
        return NotImplemented

    def __eq__(self, other):
        if not isinstance(other, datetime):
            return False if isinstance(other, date) else NotImplemented
        a, b = self._keys(other, False)
        return a == b

    def __lt__(self, other):
        if not isinstance(other, datetime):
            return self._incomparable(other)
        a, b = self._keys(other, True)
        return a < b

    def __le__(self, other):
        if not isinstance(other, datetime):
            return self._incomparable(other)
        a, b = self._keys(other, True)
        return a <= b

    def __gt__(self, other):
        if not isinstance(other, datetime):
            return self._incomparable(other)
        a, b = self._keys(other, True)
        return a > b

    def __ge__(self, other):
        if not isinstance(other, datetime):
            return self._incomparable(other)
        a, b = self._keys(other, True)
        return a >= b

    def __hash__(self):
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        if offset is None:
            us = self._microsecond
            return hash(bytes((self._year >> 8, self._year & 255, self._month, self._day,
                               self._hour, self._minute, self._second, us >> 16, us >> 8 & 255,
                               us & 255)))
        return hash(_delta(timedelta, self._us() - offset._us()))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._of_us(self._us() + other._us(), self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._of_us(self._us() - other._us(), self._tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        us = self._us() - other._us()
        if self._tzinfo is not other._tzinfo:
            x, y = self.utcoffset(), other.utcoffset()
            if (x is None) != (y is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if x is not None:
                us += y._us() - x._us()
        return _delta(timedelta, us)

    def __reduce__(self):
        return self.__class__, (self._year, self._month, self._day, self._hour, self._minute,
                                self._second, self._microsecond, self._tzinfo)


_date_class = date
_time_class = time


def _type_name(x):
    cls = type(x)
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__qualname__


class timezone(tzinfo):
    """A time zone with a fixed offset: timezone(timedelta(hours=1))."""

    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=None):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is None:
            if not offset:
                return cls.utc
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        _check_offset("", offset)
        return cls._make(offset, name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    @classmethod
    def _make(cls, offset, name=None):
        self = tzinfo.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def __eq__(self, other):
        if isinstance(other, timezone):
            return self._offset == other._offset
        return NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is self.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"datetime.timezone({self._offset!r})"
        return f"datetime.timezone({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, name):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{name}(dt) argument must be a datetime instance or None, "
                            f"not {type(dt).__name__}")

    def utcoffset(self, dt, /):
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt, /):
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + _format_offset(self._offset) if self._offset else "UTC"

    def dst(self, dt, /):
        self._check(dt, "dst")
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc() argument must be a datetime instance or None, "
                            f"not {type(dt).__name__}")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (self._offset,) if self._name is None else (self._offset, self._name)


UTC = timezone.utc = timezone._make(timedelta(0))
timezone.min = timezone._make(timedelta(days=-1, seconds=60))
timezone.max = timezone._make(timedelta(seconds=86340))
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)
time.min = time(0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


def _split_timestamp(t):
    """(ordinal, seconds, microseconds) of a Unix time, rounded half to even."""
    if isinstance(t, float):
        if t != t:
            raise ValueError("Invalid value NaN (not a number)")
        if t in (float("inf"), float("-inf")):
            raise OverflowError("cannot convert float infinity to integer")
        fraction, whole = _modf(t)
        us = int(whole) * 1000000 + round(fraction * 1e6)
    else:
        us = _index(t) * 1000000
    seconds, us = divmod(us, 1000000)
    days, seconds = divmod(seconds, 86400)
    days += _EPOCH
    if not 0 < days <= _MAXORDINAL:
        raise ValueError(f"year {_ordinal_to_ymd(days)[0]} is out of range")
    return days, seconds, us


def _struct_time(year, month, day, hour, minute, second, dst):
    from time import struct_time
    ordinal = _ymd_to_ordinal(year, month, day)
    return struct_time((year, month, day, hour, minute, second, (ordinal + 6) % 7,
                        ordinal - _ymd_to_ordinal(year, 1, 1) + 1, dst))


# Formatting by %-directives; names are those of the C locale.

def _strftime(x, format, tt):
    out = []
    i, n = 0, len(format)
    while i < n:
        j = format.find("%", i)
        if j < 0 or j + 1 == n:
            out.append(format[i:])
            break
        out.append(format[i:j])
        i = j + 2
        c = format[j + 1]
        flag = ""
        if c in "-_0^#" and i < n:
            flag, c = c, format[i]
            i += 1
        text = _directive(c, x, tt)
        if text is None:
            text = format[j:i]
        elif flag == "-":
            text = text.lstrip("0 ") or "0" if text.strip().isdigit() else text
        elif flag == "_":
            text = (text.lstrip("0") or "0").rjust(len(text)) if text.isdigit() else text
        elif flag == "^":
            text = text.upper()
        elif flag == "#":
            text = text.lower() if c in "pZ" else text.upper()
        out.append(text)
    return "".join(out)


def _directive(c, x, tt):
    year, month, day, hour, minute, second, weekday, yearday = tt[:8]
    if c == "Y":
        return str(year)
    if c == "m":
        return f"{month:02d}"
    if c == "d":
        return f"{day:02d}"
    if c == "H":
        return f"{hour:02d}"
    if c == "M":
        return f"{minute:02d}"
    if c == "S":
        return f"{second:02d}"
    if c == "f":
        return f"{getattr(x, 'microsecond', 0):06d}"
    if c == "z":
        return _format_offset(x.utcoffset(), "") if hasattr(x, "utcoffset") else ""
    if c == "Z":
        return x.tzname() or "" if hasattr(x, "tzname") else ""
    if c == "a":
        return _DAYS[weekday][:3]
    if c == "A":
        return _DAYS[weekday]
    if c == "b" or c == "h":
        return _MONTHS[month][:3]
    if c == "B":
        return _MONTHS[month]
    if c == "y":
        return f"{year % 100:02d}"
    if c == "C":
        return str(year // 100)
    if c == "I":
        return f"{hour % 12 or 12:02d}"
    if c == "l":
        return f"{hour % 12 or 12:2d}"
    if c == "k":
        return f"{hour:2d}"
    if c == "p":
        return "AM" if hour < 12 else "PM"
    if c == "P":
        return "am" if hour < 12 else "pm"
    if c == "j":
        return f"{yearday:03d}"
    if c == "e":
        return f"{day:2d}"
    if c == "w":
        return str((weekday + 1) % 7)
    if c == "u":
        return str(weekday + 1)
    if c == "U":
        return f"{(yearday + 6 - (weekday + 1) % 7) // 7:02d}"
    if c == "W":
        return f"{(yearday + 6 - weekday) // 7:02d}"
    if c in "GVg":
        iso_year, week, _ = _date_class(year, month, day).isocalendar()
        return str(iso_year) if c == "G" else f"{week:02d}" if c == "V" else f"{iso_year % 100:02d}"
    if c == "c":
        return (f"{_DAYS[weekday][:3]} {_MONTHS[month][:3]} {day:2d} {hour:02d}:{minute:02d}:"
                f"{second:02d} {year}")
    if c == "x" or c == "D":
        return f"{month:02d}/{day:02d}/{year % 100:02d}"
    if c == "X" or c == "T":
        return f"{hour:02d}:{minute:02d}:{second:02d}"
    if c == "F":
        return f"{year}-{month:02d}-{day:02d}"
    if c == "R":
        return f"{hour:02d}:{minute:02d}"
    if c == "r":
        return f"{hour % 12 or 12:02d}:{minute:02d}:{second:02d} {'AM' if hour < 12 else 'PM'}"
    if c == "s":
        return str((_ymd_to_ordinal(year, month, day) - _EPOCH) * 86400 + hour * 3600
                   + minute * 60 + second)
    if c == "n":
        return "\n"
    if c == "t":
        return "\t"
    if c == "%":
        return "%"
    return None


# Parsing of ISO 8601. The functions give tuples of parts, or None if the text is not valid.

def _number(text, i, n):
    digits = text[i:i + n]
    return int(digits) if len(digits) == n and digits.isascii() and digits.isdigit() else None


def _parse_iso_date(text):
    year = _number(text, 0, 4)
    if year is None:
        return None
    rest = text[4:]
    extended = rest[:1] == "-"
    if extended:
        rest = rest[1:]
    if rest[:1] == "W":
        week = _number(rest, 1, 2)
        if week is None:
            return None
        rest = rest[3:]
        day = 1
        if rest:
            if (rest[:1] == "-") != extended:
                return None
            rest = rest[1:] if extended else rest
            day = _number(rest, 0, 1)
            if day is None or len(rest) != 1:
                return None
        return _iso_to_ymd(year, week, day)
    month = _number(rest, 0, 2)
    rest = rest[2:]
    if extended:
        if rest[:1] != "-":
            return None
        rest = rest[1:]
    day = _number(rest, 0, 2)
    if month is None or day is None or len(rest) != 2:
        return None
    return year, month, day


def _parse_hms(text):
    """(hour, minute, second, microsecond)."""
    parts = [0, 0, 0, 0]
    hour = _number(text, 0, 2)
    if hour is None:
        return None
    parts[0] = hour
    i = 2
    extended = text[i:i + 1] == ":"
    for k in (1, 2):
        if i == len(text):
            return parts
        if extended:
            if text[i] != ":":
                return None
            i += 1
        value = _number(text, i, 2)
        if value is None:
            return None
        parts[k] = value
        i += 2
    if i == len(text):
        return parts
    if text[i] not in ".,":
        return None
    digits = text[i + 1:]
    if not digits or not digits.isascii() or not digits.isdigit():
        return None
    parts[3] = int(digits[:6].ljust(6, "0"))
    return parts


def _parse_iso_time(text):
    """(hour, minute, second, microsecond, tzinfo)."""
    if len(text) < 2:
        return None
    cut = len(text)
    for i, c in enumerate(text):
        if c in "+-Z":
            cut = i
            break
    parts = _parse_hms(text[:cut])
    if parts is None:
        return None
    zone = text[cut:]
    if not zone:
        return (*parts, None)
    if zone == "Z":
        return (*parts, UTC)
    if zone[0] == "Z" or len(zone) < 3:
        return None
    offset = _parse_hms(zone[1:])
    if offset is None:
        return None
    delta = timedelta(hours=offset[0], minutes=offset[1], seconds=offset[2],
                      microseconds=offset[3])
    if zone[0] == "-":
        delta = -delta
    return (*parts, timezone(delta) if delta else UTC)


def _parse_iso_datetime(text):
    n = len(text)
    if n < 7:
        return None
    # Where the date ends depends on its format: 2024-02-29 20240229 2024-W09 2024W09 2024-W09-4 2024W094
    if text[4] == "-":
        if text[5] == "W":
            ends = (10, 8) if text[8:9] == "-" else (8,)
        else:
            ends = (10,)
    elif text[4] == "W":
        ends = (8, 7) if text[7:8].isdigit() else (7,)
    else:
        ends = (8,)
    end = ends[0]
    day = _parse_iso_date(text[:end])
    if day is None:
        return None
    if n <= end:
        return day
    rest = _parse_iso_time(text[end + 1:])
    return None if rest is None else (*day, *rest)
