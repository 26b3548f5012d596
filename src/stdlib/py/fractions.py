# Fractions of integers, always in lowest terms with a positive denominator.

import math
import numbers
import operator
import sys

__all__ = ["Fraction"]

_MODULUS = sys.hash_info.modulus
_INF = sys.hash_info.inf


def _digits(text, i):
    """The end of the run of digits (and single underscores between them) that begins at i."""
    n = len(text)
    j = i
    while j < n and (text[j].isdecimal() or text[j] == "_" and j > i and text[j - 1] != "_"
                     and j + 1 < n and text[j + 1].isdecimal()):
        j += 1
    return j


def _parse(original):
    """(numerator, denominator) of '3', '-3/4', '1.25', '1e-3'."""
    invalid = ValueError(f"Invalid literal for Fraction: {original!r}")
    text = original.strip()
    sign = 1
    i = 0
    if text[:1] in ("+", "-"):
        sign = -1 if text[0] == "-" else 1
        i = 1
    j = _digits(text, i)
    whole = text[i:j]
    rest = text[j:]
    if rest[:1] == "/":
        k = _digits(rest, 1)
        if not whole or k == 1 or k != len(rest):
            raise invalid
        return sign * int(whole), int(rest[1:])
    numerator = int(whole) if whole else 0
    denominator = 1
    if rest[:1] == ".":
        k = _digits(rest, 1)
        decimals = rest[1:k].replace("_", "")
        if not whole and not decimals:
            raise invalid
        if decimals:
            denominator = 10 ** len(decimals)
            numerator = numerator * denominator + int(decimals)
        rest = rest[k:]
    elif not whole:
        raise invalid
    if rest[:1] in ("e", "E"):
        start = 2 if rest[1:2] in ("+", "-") else 1
        if _digits(rest, start) != len(rest) or start == len(rest):
            raise invalid
        exponent = int(rest[1:])
        if exponent >= 0:
            numerator *= 10 ** exponent
        else:
            denominator *= 10 ** -exponent
    elif rest:
        raise invalid
    return sign * numerator, denominator


class Fraction(numbers.Rational):
    """Fraction(3, 4), Fraction('3/4'), Fraction(0.75), Fraction(Decimal('0.75'))."""

    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        if denominator is None:
            if type(numerator) is int:
                return _make(cls, numerator, 1)
            if isinstance(numerator, numbers.Rational):
                return _make(cls, numerator.numerator, numerator.denominator)
            if isinstance(numerator, float) or _is_decimal(numerator):
                return _make(cls, *numerator.as_integer_ratio())
            if not isinstance(numerator, str):
                raise TypeError("argument should be a string or a Rational instance")
            numerator, denominator = _parse(numerator)
        elif type(numerator) is int is type(denominator):
            pass
        elif (isinstance(numerator, numbers.Rational)
              and isinstance(denominator, numbers.Rational)):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError(f"Fraction({numerator}, 0)")
        if _normalize:
            g = math.gcd(numerator, denominator)
            if denominator < 0:
                g = -g
            numerator //= g
            denominator //= g
        return _make(cls, numerator, denominator)

    @classmethod
    def from_float(cls, f):
        """The exact value of a float (or int)."""
        if isinstance(f, numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} "
                            f"({type(f).__name__})")
        return _make(cls, *f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal (or int)."""
        if isinstance(dec, numbers.Integral):
            dec = int(dec)
        elif not _is_decimal(dec):
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} "
                            f"({type(dec).__name__})")
        return _make(cls, *dec.as_integer_ratio())

    def as_integer_ratio(self):
        """(numerator, denominator)."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The closest fraction whose denominator is at most max_denominator."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Walk along the convergents p1/q1 of the continued fraction.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        # Either the last convergent or the last semiconvergent is nearest.
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return _make(Fraction, p1, q1)
        return _make(Fraction, p0 + k * p1, q0 + k * q1)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return f"{self._numerator}/{self._denominator}"

    # Each operation is written for two fractions; _forward and _reverse add the other types.

    def __add__(a, b):
        return _forward(a, b, _add, operator.add)

    def __radd__(b, a):
        return _reverse(b, a, _add, operator.add)

    def __sub__(a, b):
        return _forward(a, b, _sub, operator.sub)

    def __rsub__(b, a):
        return _reverse(b, a, _sub, operator.sub)

    def __mul__(a, b):
        return _forward(a, b, _mul, operator.mul)

    def __rmul__(b, a):
        return _reverse(b, a, _mul, operator.mul)

    def __truediv__(a, b):
        return _forward(a, b, _div, operator.truediv)

    def __rtruediv__(b, a):
        return _reverse(b, a, _div, operator.truediv)

    def __floordiv__(a, b):
        return _forward(a, b, _floordiv, operator.floordiv)

    def __rfloordiv__(b, a):
        return _reverse(b, a, _floordiv, operator.floordiv)

    def __mod__(a, b):
        return _forward(a, b, _mod, operator.mod)

    def __rmod__(b, a):
        return _reverse(b, a, _mod, operator.mod)

    def __divmod__(a, b):
        return _forward(a, b, _divmod, divmod)

    def __rdivmod__(b, a):
        return _reverse(b, a, _divmod, divmod)

    def __pow__(a, b):
        if not isinstance(b, numbers.Rational):
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        power = b.numerator
        n, d = a._numerator, a._denominator
        if power >= 0:
            return _make(Fraction, n ** power, d ** power)
        if n >= 0:
            if n == 0:
                raise ZeroDivisionError(f"Fraction({d ** -power}, 0)")
            return _make(Fraction, d ** -power, n ** -power)
        return _make(Fraction, (-d) ** -power, (-n) ** -power)

    def __rpow__(b, a):
        if b._denominator == 1 and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        if b._denominator == 1:
            return a ** b._numerator
        return a ** float(b)

    def __pos__(a):
        return _make(Fraction, a._numerator, a._denominator)

    def __neg__(a):
        return _make(Fraction, -a._numerator, a._denominator)

    def __abs__(a):
        return _make(Fraction, abs(a._numerator), a._denominator)

    def __int__(a):
        n = a._numerator
        return -(-n // a._denominator) if n < 0 else n // a._denominator

    __trunc__ = __int__

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            twice = 2 * remainder
            if twice < self._denominator or twice == self._denominator and floor % 2 == 0:
                return floor
            return floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        # n * d**-1 modulo the prime that all numbers are hashed by.
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            value = _INF
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        result = value if self._numerator >= 0 else -value
        return -2 if result == -1 else result

    def __eq__(a, b):
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            if math.isnan(b) or math.isinf(b):
                return 0.0 == b
            return a == a.from_float(b)
        return NotImplemented

    def __lt__(a, b):
        return _compare(a, b, lambda x, y: x < y)

    def __gt__(a, b):
        return _compare(a, b, lambda x, y: x > y)

    def __le__(a, b):
        return _compare(a, b, lambda x, y: x <= y)

    def __ge__(a, b):
        return _compare(a, b, lambda x, y: x >= y)

    def __bool__(a):
        return bool(a._numerator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)


def _make(cls, numerator, denominator):
    """A fraction of numbers that are known to be in lowest terms."""
    self = object.__new__(cls)
    self._numerator = numerator
    self._denominator = denominator
    return self


def _is_decimal(x):
    decimal = sys.modules.get("decimal")
    return decimal is not None and isinstance(x, decimal.Decimal)


def _forward(a, b, exact, op):
    if isinstance(b, (int, Fraction)):
        return exact(a, b)
    if isinstance(b, float):
        return op(float(a), b)
    if isinstance(b, complex):
        return op(complex(a), b)
    return NotImplemented


def _reverse(b, a, exact, op):
    if isinstance(a, numbers.Rational):
        return exact(a, b)
    if isinstance(a, numbers.Real):
        return op(float(a), float(b))
    if isinstance(a, numbers.Complex):
        return op(complex(a), complex(b))
    return NotImplemented


def _reduce(n, d):
    g = math.gcd(n, d)
    if d < 0:
        g = -g
    return _make(Fraction, n // g, d // g)


def _add(a, b):
    da, db = a.denominator, b.denominator
    return _reduce(a.numerator * db + b.numerator * da, da * db)


def _sub(a, b):
    da, db = a.denominator, b.denominator
    return _reduce(a.numerator * db - b.numerator * da, da * db)


def _mul(a, b):
    return _reduce(a.numerator * b.numerator, a.denominator * b.denominator)


def _div(a, b):
    n = a.numerator * b.denominator
    d = a.denominator * b.numerator
    if d == 0:
        raise ZeroDivisionError(f"Fraction({(n > 0) - (n < 0)}, 0)")
    return _reduce(n, d)


def _floordiv(a, b):
    return (a.numerator * b.denominator) // (a.denominator * b.numerator)


def _divmod(a, b):
    da, db = a.denominator, b.denominator
    quotient, remainder = divmod(a.numerator * db, da * b.numerator)
    return quotient, Fraction(remainder, da * db)


def _mod(a, b):
    da, db = a.denominator, b.denominator
    return Fraction((a.numerator * db) % (b.numerator * da), da * db)


def _compare(a, b, op):
    if isinstance(b, numbers.Rational):
        return op(a._numerator * b.denominator, a._denominator * b.numerator)
    if isinstance(b, float):
        if math.isnan(b) or math.isinf(b):
            return op(0.0, b)
        return op(a, a.from_float(b))
    return NotImplemented
