# Decimal arithmetic by the General Decimal Arithmetic Specification.
#
# A finite number is (-1)**sign * coefficient * 10**exp with an int as coefficient. Results are
# computed exactly, or with digits to spare and a last digit that shows inexactness, and then
# rounded once by _fix().

import math
import numbers
import sys

__all__ = ["Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext",
           "ExtendedContext", "DecimalException", "Clamped", "InvalidOperation",
           "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow",
           "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax",
           "DivisionUndefined", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN",
           "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP",
           "setcontext", "getcontext", "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN",
           "MIN_ETINY", "HAVE_THREADS", "HAVE_CONTEXTVAR"]

ROUND_DOWN = "ROUND_DOWN"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_UP = "ROUND_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_05UP = "ROUND_05UP"
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN,
              ROUND_HALF_EVEN, ROUND_05UP)
HAVE_THREADS = True
HAVE_CONTEXTVAR = True
MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"
_MODULUS = sys.hash_info.modulus
_INVERSE_10 = pow(10, -1, _MODULUS)


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_signals = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Subnormal, Underflow,
            Rounded, Inexact, Clamped)


class DecimalTuple(tuple):
    """sign, digits, exponent."""

    __slots__ = ()
    _fields = __match_args__ = ("sign", "digits", "exponent")

    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    @property
    def sign(self):
        return self[0]

    @property
    def digits(self):
        return self[1]

    @property
    def exponent(self):
        return self[2]

    def __repr__(self):
        return f"DecimalTuple(sign={self[0]!r}, digits={self[1]!r}, exponent={self[2]!r})"


# ---- contexts ----

class Context:
    """Precision, rounding, exponent limits, and which signals raise (traps) or were seen (flags)."""

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,
                 flags=None, traps=None):
        base = _default
        self.prec = base.prec if prec is None else prec
        self.rounding = base.rounding if rounding is None else rounding
        self.Emin = base.Emin if Emin is None else Emin
        self.Emax = base.Emax if Emax is None else Emax
        self.capitals = base.capitals if capitals is None else capitals
        self.clamp = base.clamp if clamp is None else clamp
        self.traps = _signal_dict(base.traps if traps is None else traps)
        self.flags = _signal_dict([] if flags is None else flags)

    def __setattr__(self, name, value):
        if name == "prec":
            if not isinstance(value, int):
                raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an "
                                "integer")
            if not 1 <= value <= MAX_PREC:
                raise ValueError("valid range for prec is [1, MAX_PREC]")
        elif name == "rounding":
            if value not in _ROUNDINGS:
                raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, "
                                "ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, "
                                "ROUND_HALF_EVEN,\n   ROUND_05UP]")
        elif name == "Emin":
            if not MIN_EMIN <= value <= 0:
                raise ValueError("valid range for Emin is [MIN_EMIN, 0]")
        elif name == "Emax":
            if not 0 <= value <= MAX_EMAX:
                raise ValueError("valid range for Emax is [0, MAX_EMAX]")
        elif name == "capitals":
            if value not in (0, 1):
                raise ValueError("valid values for capitals are 0 or 1")
        elif name == "clamp":
            if value not in (0, 1):
                raise ValueError("valid values for clamp are 0 or 1")
        elif name in ("traps", "flags"):
            value = _signal_dict(value)
        else:
            raise AttributeError(f"'decimal.Context' object has no attribute {name!r}")
        object.__setattr__(self, name, value)

    def __repr__(self):
        flags = ", ".join([s.__name__ for s, on in self.flags.items() if on])
        traps = ", ".join([s.__name__ for s, on in self.traps.items() if on])
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, "
                f"Emax={self.Emax}, capitals={self.capitals}, clamp={self.clamp}, "
                f"flags=[{flags}], traps=[{traps}])")

    def clear_flags(self):
        """Set all flags to False."""
        for s in _signals:
            self.flags[s] = False

    def clear_traps(self):
        """Set all traps to False."""
        for s in _signals:
            self.traps[s] = False

    def copy(self):
        """A copy, flags included."""
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                       self.flags, self.traps)

    __copy__ = copy
    __hash__ = None

    def Etiny(self):
        """The smallest exponent of a subnormal number."""
        return self.Emin - self.prec + 1

    def Etop(self):
        """The largest exponent of a number with prec digits."""
        return self.Emax - self.prec + 1

    def create_decimal(self, num="0", /):
        """A Decimal rounded by this context."""
        d = Decimal(num, self)
        if d._special == 2 and _digits(d._int) > self.prec - self.clamp and d._int:
            return self._signal(InvalidOperation, ConversionSyntax, _NAN)
        return d._fix(self)

    def create_decimal_from_float(self, f, /):
        """A Decimal from a float, rounded by this context."""
        return Decimal.from_float(f)._fix(self)

    def _signal(self, signal, condition, result):
        """Note a signal; raise it if it is trapped, else give the result."""
        self.flags[signal] = True
        if self.traps[signal]:
            raise signal([condition])
        return result

    def radix(self):
        return Decimal(10)

    def divide_int(self, a, b):
        return _convert(a, True)._floordiv(_convert(b, True), self)

    def to_sci_string(self, a):
        return _convert(a, True).__str__(self)

    def to_eng_string(self, a):
        return _convert(a, True).to_eng_string(self)

    def is_canonical(self, a):
        return _convert(a, True).is_canonical()

    def canonical(self, a):
        return a

    def power(self, a, b, modulo=None):
        return _convert(a, True)._pow(_convert(b, True), modulo, self)


def _signal_dict(value):
    if isinstance(value, dict):
        return {s: bool(value.get(s, False)) for s in _signals}
    return {s: s in value for s in _signals}


class _Bare:
    prec, rounding, Emin, Emax, capitals, clamp = 28, ROUND_HALF_EVEN, -999999, 999999, 1, 0
    traps = (InvalidOperation, DivisionByZero, Overflow)


_default = _Bare
DefaultContext = Context()
_default = DefaultContext
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, flags=[],
                       traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, flags=[], traps=[])
_current = None


def getcontext():
    """The current context."""
    global _current
    if _current is None:
        _current = DefaultContext.copy()
        _current.clear_flags()
    return _current


def setcontext(context, /):
    """Set the current context."""
    global _current
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current = context


class _ContextManager:
    def __init__(self, context):
        self.new = context.copy()

    def __enter__(self):
        self.saved = getcontext()
        setcontext(self.new)
        return self.new

    def __exit__(self, *exc):
        setcontext(self.saved)


def localcontext(ctx=None, **kwargs):
    """A context manager with a copy of a context, changed by the keywords."""
    manager = _ContextManager(getcontext() if ctx is None else ctx)
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"{name!r} is an invalid keyword argument for this function")
        setattr(manager.new, name, value)
    return manager


# ---- helpers with ints ----

def _digits(n):
    """The number of decimal digits of n >= 0; 1 for 0."""
    if n < 1000000000000000:
        return len(str(n))
    d = int((n.bit_length() - 1) * 0.30102999566398120)
    return d + 1 if n < 10 ** (d + 1) else d + 2


def _text(n):
    """str(n) for ints of any length."""
    if n.bit_length() < 13000:
        return str(n)
    half = _digits(n) // 2
    high, low = divmod(n, 10 ** half)
    return _text(high) + _text(low).rjust(half, "0")


def _round(sign, n, drop, rounding):
    """(n without its last `drop` digits, rounded; was anything lost)."""
    if drop <= 0:
        return n, False
    q, r = divmod(n, 10 ** drop)
    if not r:
        return q, False
    half = 5 * 10 ** (drop - 1)
    if rounding == ROUND_HALF_EVEN:
        up = r > half or r == half and q & 1
    elif rounding == ROUND_HALF_UP:
        up = r >= half
    elif rounding == ROUND_HALF_DOWN:
        up = r > half
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = sign
    else:
        up = q % 5 == 0
    return (q + 1 if up else q), True


def _make(sign, n, exp, special=0):
    self = object.__new__(Decimal)
    self._sign = sign
    self._int = n
    self._exp = exp
    self._special = special
    return self


def _convert(x, raising=False, context=None):
    if isinstance(x, Decimal):
        return x
    if isinstance(x, int):
        return Decimal(x)
    if raising:
        raise TypeError(f"conversion from {type(x).__name__} to Decimal is not supported")
    return NotImplemented


def _parse(text):
    """A Decimal of a string, or None."""
    s = text.strip().replace("_", "")
    sign = 0
    if s[:1] in ("+", "-"):
        sign = 1 if s[0] == "-" else 0
        s = s[1:]
    low = s.lower()
    if low in ("inf", "infinity"):
        return _make(sign, 0, 0, 1)
    for prefix, kind in (("nan", 2), ("snan", 3)):
        if low.startswith(prefix):
            payload = low[len(prefix):]
            if payload and not payload.isdecimal():
                return None
            return _make(sign, int(payload) if payload else 0, 0, kind)
    mantissa, e, exponent = low.partition("e")
    exp = 0
    if e:
        digits = exponent[1:] if exponent[:1] in ("+", "-") else exponent
        if not digits or not digits.isdecimal():
            return None
        exp = int(exponent)
    whole, dot, fraction = mantissa.partition(".")
    both = whole + fraction
    if not both or not both.isdecimal():
        return None
    return _make(sign, _read(both), exp - len(fraction))


def _read(digits):
    if len(digits) <= 4000:
        return int(digits)
    half = len(digits) // 2
    return _read(digits[:-half]) * 10 ** half + _read(digits[-half:])


class Decimal:
    """A decimal number: Decimal('0.1'), Decimal(3), Decimal(0.5), Decimal((0, (1, 5), -1))."""

    __slots__ = ("_sign", "_int", "_exp", "_special")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            d = _parse(value)
            if d is None:
                d = (context or getcontext())._signal(InvalidOperation, ConversionSyntax, _NAN)
        elif isinstance(value, int):
            d = _make(0 if value >= 0 else 1, abs(int(value)), 0)
        elif isinstance(value, Decimal):
            d = value
        elif isinstance(value, float):
            c = context or getcontext()
            c._signal(FloatOperation, FloatOperation, None)
            d = cls.from_float(value)
        elif isinstance(value, (list, tuple)):
            d = _of_tuple(value)
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        if type(d) is cls:
            return d
        self = object.__new__(cls)
        self._sign, self._int, self._exp, self._special = d._sign, d._int, d._exp, d._special
        return self

    @classmethod
    def from_float(cls, f, /):
        """The exact value of a float or int."""
        if isinstance(f, int):
            d = Decimal(f)
        elif not isinstance(f, float):
            raise TypeError("argument must be int or float")
        elif math.isinf(f) or math.isnan(f):
            d = Decimal(repr(f))
        else:
            n, denominator = abs(f).as_integer_ratio()
            k = denominator.bit_length() - 1
            d = _make(1 if math.copysign(1.0, f) < 0 else 0, n * 5 ** k, -k)
        return d if cls is Decimal else cls(d)

    # ---- properties ----

    def as_tuple(self):
        """DecimalTuple(sign, digits, exponent)."""
        if self._special == 1:
            return DecimalTuple(self._sign, (0,), "F")
        digits = tuple(map(int, _text(self._int))) if self._int or not self._special else ()
        return DecimalTuple(self._sign, digits, {0: self._exp, 2: "n", 3: "N"}[self._special])

    def as_integer_ratio(self):
        """(numerator, denominator) in lowest terms."""
        if self._special:
            if self._special == 1:
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        n = -self._int if self._sign else self._int
        if self._exp >= 0:
            return n * 10 ** self._exp, 1
        d = 10 ** -self._exp
        g = math.gcd(n, d)
        return n // g, d // g

    def adjusted(self):
        """The exponent that the number has with one digit before the point."""
        return 0 if self._special else self._exp + _digits(self._int) - 1

    def is_finite(self):
        return not self._special

    def is_infinite(self):
        return self._special == 1

    def is_nan(self):
        return self._special > 1

    def is_qnan(self):
        return self._special == 2

    def is_snan(self):
        return self._special == 3

    def is_signed(self):
        return self._sign == 1

    def is_zero(self):
        return not self._special and not self._int

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def is_normal(self, context=None):
        if self._special or not self._int:
            return False
        return (context or getcontext()).Emin <= self.adjusted()

    def is_subnormal(self, context=None):
        if self._special or not self._int:
            return False
        return self.adjusted() < (context or getcontext()).Emin

    def number_class(self, context=None):
        if self._special > 1:
            return "NaN" if self._special == 2 else "sNaN"
        sign = "-" if self._sign else "+"
        if self._special:
            return sign + "Infinity"
        if not self._int:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def radix(self):
        return Decimal(10)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def conjugate(self):
        return self

    def __bool__(self):
        return bool(self._special or self._int)

    # ---- text ----

    def __str__(self, context=None):
        sign = "-" if self._sign else ""
        if self._special:
            if self._special == 1:
                return sign + "Infinity"
            return sign + ("NaN" if self._special == 2 else "sNaN") + (
                _text(self._int) if self._int else "")
        digits = _text(self._int)
        exp = self._exp
        adjusted = exp + len(digits) - 1
        if exp <= 0 and adjusted >= -6:
            return sign + _plain(digits, exp)
        e = "E" if (context or getcontext()).capitals else "e"
        text = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
        return f"{sign}{text}{e}{adjusted:+d}"

    def to_eng_string(self, context=None):
        """Like str(), but with exponents that are multiples of 3."""
        if self._special:
            return str(self)
        sign = "-" if self._sign else ""
        digits = _text(self._int)
        exp = self._exp
        adjusted = exp + len(digits) - 1
        if exp <= 0 and adjusted >= -6:
            return sign + _plain(digits, exp)
        if not self._int:
            places = (adjusted + 1) % 3 - 1
            point = places + 1
        else:
            point = adjusted % 3 + 1
        e = adjusted - (point - 1)
        digits = digits.ljust(point, "0") if point > 0 else "0" * (1 - point) + digits
        if point <= 0:
            point = 1
        text = digits[:point] + ("." + digits[point:] if len(digits) > point else "")
        mark = "E" if (context or getcontext()).capitals else "e"
        return f"{sign}{text}{mark}{e:+d}" if e else sign + text

    def __repr__(self):
        return f"Decimal('{self}')"

    def __format__(self, spec, context=None):
        return _format(self, spec, context or getcontext())

    # ---- rounding ----

    def _fix(self, c):
        """The number within the precision and the exponents of a context."""
        if self._special:
            if self._special > 1 and self._int and _digits(self._int) > c.prec - c.clamp:
                return _make(self._sign, self._int % 10 ** (c.prec - c.clamp), 0, self._special)
            return self
        n, exp, sign = self._int, self._exp, self._sign
        top, tiny = c.Etop(), c.Etiny()
        if not n:
            new = min(max(exp, tiny), top if c.clamp else c.Emax)
            if new != exp:
                c._signal(Clamped, Clamped, None)
                return _make(sign, 0, new)
            return self
        size = _digits(n)
        low = size + exp - c.prec
        if low > top:
            return self._overflow(c)
        subnormal = low < tiny
        if subnormal:
            low = tiny
        if exp < low:
            drop = low - exp
            q, lost = _round(sign, n, drop, c.rounding)
            if not subnormal and _digits(q) > c.prec:
                q //= 10
                low += 1
            if low > top:
                return self._overflow(c)
            result = _make(sign, q, low)
            if lost and subnormal:
                c._signal(Underflow, Underflow, None)
            if subnormal:
                c._signal(Subnormal, Subnormal, None)
            if lost:
                c._signal(Inexact, Inexact, None)
            c._signal(Rounded, Rounded, None)
            if not q:
                c._signal(Clamped, Clamped, None)
            return result
        if subnormal:
            c._signal(Subnormal, Subnormal, None)
        if c.clamp and exp > top:
            c._signal(Clamped, Clamped, None)
            return _make(sign, n * 10 ** (exp - top), top)
        return self

    def _overflow(self, c):
        sign = self._sign
        c.flags[Inexact] = c.flags[Rounded] = True
        rounding = c.rounding
        if (rounding in (ROUND_DOWN, ROUND_05UP) or rounding == ROUND_CEILING and sign
                or rounding == ROUND_FLOOR and not sign):
            result = _make(sign, 10 ** c.prec - 1, c.Etop())
        else:
            result = _make(sign, 0, 0, 1)
        c._signal(Overflow, Overflow, None)
        c._signal(Inexact, Inexact, None)
        c._signal(Rounded, Rounded, None)
        return result

    def _nan(self, other, c):
        """What an operation gives if an operand is a NaN, else None."""
        a = self._special
        b = 0 if other is None else other._special
        if a < 2 and b < 2:
            return None
        if a == 3 or b == 3:
            source = self if a == 3 else other
            return c._signal(InvalidOperation, InvalidOperation,
                             _make(source._sign, source._int, 0, 2)._fix(c))
        return (self if a == 2 else other)._fix(c)

    def _to_exponent(self, exp, rounding):
        """(finite number with this exponent, was anything lost)."""
        if self._exp >= exp:
            return _make(self._sign, self._int * 10 ** (self._exp - exp), exp), False
        q, lost = _round(self._sign, self._int, exp - self._exp, rounding)
        return _make(self._sign, q, exp), lost

    def quantize(self, exp, rounding=None, context=None):
        """The number rounded to the exponent of another."""
        c = context or getcontext()
        exp = _convert(exp, True)
        nan = self._nan(exp, c)
        if nan is not None:
            return nan
        if self._special or exp._special:
            if self._special and exp._special:
                return self
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        e = exp._exp
        if not c.Etiny() <= e <= c.Emax:
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        if not self._int:
            return _make(self._sign, 0, e)._fix(c)
        result, lost = self._to_exponent(e, rounding or c.rounding)
        if _digits(result._int) > c.prec or result.adjusted() > c.Emax:
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        if result._int and result.adjusted() < c.Emin:
            c._signal(Subnormal, Subnormal, None)
        if e > self._exp:
            if lost:
                c._signal(Inexact, Inexact, None)
            c._signal(Rounded, Rounded, None)
        return result

    def same_quantum(self, other, context=None):
        """True if both have the same exponent."""
        other = _convert(other, True)
        if self._special or other._special:
            return (self._special > 1 and other._special > 1
                    or self._special == 1 and other._special == 1)
        return self._exp == other._exp

    def to_integral_value(self, rounding=None, context=None):
        """The nearest integer, without signals."""
        c = context or getcontext()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        if self._special or self._exp >= 0:
            return self
        return self._to_exponent(0, rounding or c.rounding)[0]

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        """The nearest integer; signals Inexact and Rounded."""
        c = context or getcontext()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        if self._special or self._exp >= 0:
            return self
        result, lost = self._to_exponent(0, rounding or c.rounding)
        if lost:
            c._signal(Inexact, Inexact, None)
        c._signal(Rounded, Rounded, None)
        return result

    def normalize(self, context=None):
        """The number without trailing zeros."""
        c = context or getcontext()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        d = self._fix(c)
        if d._special:
            return d
        if not d._int:
            return _make(d._sign, 0, 0)
        n, exp = d._int, d._exp
        top = c.Etop() if c.clamp else c.Emax
        while exp < top:
            q, r = divmod(n, 10)
            if r:
                break
            n = q
            exp += 1
        return _make(d._sign, n, exp)

    def __round__(self, ndigits=None):
        if ndigits is None:
            if self._special:
                raise (OverflowError("cannot convert Infinity to integer") if self._special == 1
                       else ValueError("cannot convert NaN to integer"))
            return int(self._to_exponent(0, ROUND_HALF_EVEN)[0])
        if not isinstance(ndigits, int):
            raise TypeError("optional arg must be an integer")
        return self.quantize(_make(0, 1, -ndigits), ROUND_HALF_EVEN)

    def __int__(self):
        if self._special:
            raise (OverflowError("cannot convert Infinity to integer") if self._special == 1
                   else ValueError("cannot convert NaN to integer"))
        n = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** -self._exp
        return -n if self._sign else n

    __trunc__ = __int__

    def __floor__(self):
        if self._special:
            return int(self)
        return int(self._to_exponent(0, ROUND_FLOOR)[0]) if self._exp < 0 else int(self)

    def __ceil__(self):
        if self._special:
            return int(self)
        return int(self._to_exponent(0, ROUND_CEILING)[0]) if self._exp < 0 else int(self)

    def __float__(self):
        if self._special > 1:
            if self._special == 3:
                raise ValueError("cannot convert signaling NaN to float")
            return float("-nan" if self._sign else "nan")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    # ---- comparison ----

    def _cmp(self, other):
        """-1, 0 or 1 for two numbers that are no NaNs."""
        if self._special or other._special:
            a = (-1 if self._sign else 1) if self._special else 0
            b = (-1 if other._sign else 1) if other._special else 0
            return (a > b) - (a < b)
        if not self._int or not other._int:
            a = 0 if not self._int else -1 if self._sign else 1
            b = 0 if not other._int else -1 if other._sign else 1
            return (a > b) - (a < b)
        if self._sign != other._sign:
            return -1 if self._sign else 1
        x, y = self.adjusted(), other.adjusted()
        if x == y:
            e = min(self._exp, other._exp)
            x = self._int * 10 ** (self._exp - e)
            y = other._int * 10 ** (other._exp - e)
        result = (x > y) - (x < y)
        return -result if self._sign else result

    def _comparable(self, other, equality):
        """The other operand as a Decimal."""
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return Decimal(other)
        if isinstance(other, float):
            c = getcontext()
            if equality:
                c.flags[FloatOperation] = True
            else:
                c._signal(FloatOperation, FloatOperation, None)
            return Decimal.from_float(other)
        if isinstance(other, numbers.Rational):
            # compare self * denominator with the numerator
            return other
        if equality and isinstance(other, complex) and other.imag == 0:
            return Decimal.from_float(other.real)
        return NotImplemented

    def _order(self, other, equality=False):
        other = self._comparable(other, equality)
        if other is NotImplemented:
            return NotImplemented
        me = self
        if not isinstance(other, Decimal):
            if not self._special:
                me = _make(self._sign, self._int * other.denominator, self._exp)
            other = Decimal(other.numerator)
        if me._special > 1 or other._special > 1:
            c = getcontext()
            if me._special == 3 or other._special == 3 or not equality:
                c._signal(InvalidOperation, InvalidOperation, None)
            return None
        return me._cmp(other)

    def __eq__(self, other):
        r = self._order(other, True)
        return r if r is NotImplemented else r == 0

    def __lt__(self, other):
        r = self._order(other)
        return r if r is NotImplemented else r is not None and r < 0

    def __le__(self, other):
        r = self._order(other)
        return r if r is NotImplemented else r is not None and r <= 0

    def __gt__(self, other):
        r = self._order(other)
        return r if r is NotImplemented else r is not None and r > 0

    def __ge__(self, other):
        r = self._order(other)
        return r if r is NotImplemented else r is not None and r >= 0

    def __hash__(self):
        if self._special:
            if self._special == 3:
                raise TypeError("Cannot hash a signaling NaN value")
            if self._special == 2:
                return object.__hash__(self)
            return -314159 if self._sign else 314159
        if self._exp >= 0:
            power = pow(10, self._exp, _MODULUS)
        else:
            power = pow(_INVERSE_10, -self._exp, _MODULUS)
        result = self._int * power % _MODULUS
        if self._sign:
            result = -result
        return -2 if result == -1 else result

    def compare(self, other, context=None):
        """Decimal -1, 0 or 1, or NaN."""
        c = context or getcontext()
        other = _convert(other, True)
        nan = self._nan(other, c)
        return Decimal(self._cmp(other)) if nan is None else nan

    def compare_signal(self, other, context=None):
        """compare() for which every NaN signals."""
        c = context or getcontext()
        other = _convert(other, True)
        if self._special > 1 or other._special > 1:
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        return Decimal(self._cmp(other))

    def compare_total(self, other, context=None):
        """Compare the representations: also 1.0 and 1.00 differ."""
        other = _convert(other, True)
        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        a, b = ((0, 0) if not d._special else (d._special, d._int) for d in (self, other))
        if a == b == (0, 0):
            r = self._cmp(other)
            if not r:
                r = (self._exp > other._exp) - (self._exp < other._exp)
                if self._sign:
                    r = -r
            return Decimal(r)
        order = {0: 0, 1: 1, 3: 2, 2: 3}
        x, y = (order[a[0]], a[1]), (order[b[0]], b[1])
        r = (x > y) - (x < y)
        return Decimal(-r if self._sign else r)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_convert(other, True).copy_abs())

    def _pick(self, other, context, largest, magnitude):
        c = context or getcontext()
        other = _convert(other, True)
        if self._special > 1 or other._special > 1:
            if self._special == 2 and other._special < 2:
                return other._fix(c)
            if other._special == 2 and self._special < 2:
                return self._fix(c)
            return self._nan(other, c)
        r = self.copy_abs()._cmp(other.copy_abs()) if magnitude else self._cmp(other)
        if not r:
            r = int(self.compare_total(other))
        return (self if (r > 0) == largest else other)._fix(c)

    def max(self, other, context=None):
        """The larger number; a NaN counts only if both are."""
        return self._pick(other, context, True, False)

    def min(self, other, context=None):
        """The smaller number; a NaN counts only if both are."""
        return self._pick(other, context, False, False)

    def max_mag(self, other, context=None):
        return self._pick(other, context, True, True)

    def min_mag(self, other, context=None):
        return self._pick(other, context, False, True)

    # ---- signs ----

    def copy_abs(self):
        return _make(0, self._int, self._exp, self._special)

    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp, self._special)

    def copy_sign(self, other, context=None):
        return _make(_convert(other, True)._sign, self._int, self._exp, self._special)

    def __neg__(self, context=None):
        c = context or getcontext()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        if not self and c.rounding != ROUND_FLOOR:
            return self.copy_abs()._fix(c)
        return self.copy_negate()._fix(c)

    def __pos__(self, context=None):
        c = context or getcontext()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        if not self and c.rounding != ROUND_FLOOR:
            return self.copy_abs()._fix(c)
        return self._fix(c)

    def __abs__(self, context=None):
        return self.__neg__(context) if self._sign else self.__pos__(context)

    # ---- arithmetic ----

    def _add(self, other, c):
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        if self._special or other._special:
            if self._special and other._special and self._sign != other._sign:
                return c._signal(InvalidOperation, InvalidOperation, _NAN)
            return self if self._special else other
        a, b = self, other
        if a._exp < b._exp:
            a, b = b, a
        # Far apart, the smaller number only tells that something is there.
        if a._int and b._int and a._exp - b._exp > c.prec + 3:
            room = c.prec + 3 - _digits(a._int)
            if room < 0:
                room = 0
            floor = a._exp - room - 1
            if b._exp + _digits(b._int) < floor:
                b = _make(b._sign, 1, floor)
        e = b._exp
        x = a._int * 10 ** (a._exp - e)
        y = b._int
        if a._sign:
            x = -x
        if b._sign:
            y = -y
        n = x + y
        if n:
            return _make(1 if n < 0 else 0, abs(n), e)._fix(c)
        if self._sign and other._sign:
            sign = 1
        else:
            sign = 1 if self._sign != other._sign and c.rounding == ROUND_FLOOR else 0
        return _make(sign, 0, e)._fix(c)

    def _mul(self, other, c):
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._special or other._special:
            if not self or not other:
                return c._signal(InvalidOperation, InvalidOperation, _NAN)
            return _make(sign, 0, 0, 1)
        return _make(sign, self._int * other._int, self._exp + other._exp)._fix(c)

    def _div(self, other, c):
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        sign = self._sign ^ other._sign
        if self._special:
            if other._special:
                return c._signal(InvalidOperation, InvalidOperation, _NAN)
            return _make(sign, 0, 0, 1)
        if other._special:
            c._signal(Clamped, Clamped, None)
            return _make(sign, 0, c.Etiny())
        if not other._int:
            if not self._int:
                return c._signal(InvalidOperation, DivisionUndefined, _NAN)
            return c._signal(DivisionByZero, DivisionByZero, _make(sign, 0, 0, 1))
        ideal = self._exp - other._exp
        if not self._int:
            return _make(sign, 0, ideal)._fix(c)
        shift = _digits(other._int) - _digits(self._int) + c.prec + 1
        exp = ideal - shift
        if shift >= 0:
            q, r = divmod(self._int * 10 ** shift, other._int)
        else:
            q, r = divmod(self._int, other._int * 10 ** -shift)
        if r:
            if q % 5 == 0:
                q += 1  # not exact: the last digit must not look like a tie
        else:
            while exp < ideal and q % 10 == 0:
                q //= 10
                exp += 1
        return _make(sign, q, exp)._fix(c)

    def _divide(self, other, c):
        """(integer quotient, remainder) of finite numbers, other is not 0; None: too large."""
        sign = self._sign ^ other._sign
        ideal = self._exp if other._special else min(self._exp, other._exp)
        if other._special or not self._int or self.adjusted() - other.adjusted() <= -2:
            q, r = 0, self._int * 10 ** (self._exp - ideal) if self._exp >= ideal else None
            if r is None:
                r = self._int
                ideal = self._exp
            return _make(sign, 0, 0), _make(self._sign, r, ideal)
        if self.adjusted() - other.adjusted() <= c.prec:
            x = self._int * 10 ** (self._exp - ideal)
            y = other._int * 10 ** (other._exp - ideal)
            q, r = divmod(x, y)
            if q < 10 ** c.prec:
                return _make(sign, q, 0), _make(self._sign, r, ideal)
        return None

    def _floordiv(self, other, c):
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        if self._special:
            if other._special:
                return c._signal(InvalidOperation, InvalidOperation, _NAN)
            return _make(self._sign ^ other._sign, 0, 0, 1)
        if not other:
            if not self:
                return c._signal(InvalidOperation, DivisionUndefined, _NAN)
            return c._signal(DivisionByZero, DivisionByZero, _make(self._sign ^ other._sign, 0, 0, 1))
        both = self._divide(other, c)
        if both is None:
            return c._signal(InvalidOperation, DivisionImpossible, _NAN)
        return both[0]

    def _mod(self, other, c):
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        if self._special:
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        if not other:
            return c._signal(InvalidOperation, InvalidOperation if self else DivisionUndefined, _NAN)
        both = self._divide(other, c)
        if both is None:
            return c._signal(InvalidOperation, DivisionImpossible, _NAN)
        return both[1]._fix(c)

    def __add__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._add(other, getcontext())

    __radd__ = __add__

    def __sub__(self, other):
        other = _convert(other)
        if other is NotImplemented:
            return other
        c = getcontext()
        if self._special > 1 or other._special > 1:
            return self._nan(other, c)
        return self._add(other.copy_negate(), c)

    def __rsub__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other.__sub__(self)

    def __mul__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._mul(other, getcontext())

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._div(other, getcontext())

    def __rtruediv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other._div(self, getcontext())

    def __floordiv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._floordiv(other, getcontext())

    def __rfloordiv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other._floordiv(self, getcontext())

    def __mod__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._mod(other, getcontext())

    def __rmod__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other._mod(self, getcontext())

    def __divmod__(self, other):
        other = _convert(other)
        if other is NotImplemented:
            return other
        c = getcontext()
        if self and not self._special and not other:
            c.flags[DivisionByZero] = True
            c.flags[InvalidOperation] = True
            if c.traps[InvalidOperation]:
                raise InvalidOperation([InvalidOperation, DivisionByZero])
        return self._floordiv(other, c), self._mod(other, c)

    def __rdivmod__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other.__divmod__(self)

    def remainder_near(self, other, context=None):
        """What is left from the nearest multiple of other."""
        c = context or getcontext()
        other = _convert(other, True)
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        if self._special or not other:
            return c._signal(InvalidOperation, InvalidOperation if self else DivisionUndefined, _NAN)
        if other._special:
            return self._fix(c)
        ideal = min(self._exp, other._exp)
        x = self._int * 10 ** (self._exp - ideal)
        y = other._int * 10 ** (other._exp - ideal)
        q, r = divmod(x, y)
        sign = self._sign
        if 2 * r + (q & 1) > y:
            r -= y
            q += 1
        if q >= 10 ** c.prec:
            return c._signal(InvalidOperation, DivisionImpossible, _NAN)
        if r < 0:
            sign = 1 - sign
            r = -r
        return _make(sign, r, ideal)._fix(c)

    def fma(self, other, third, context=None):
        """self * other + third, rounded once."""
        c = context or getcontext()
        other, third = _convert(other, True), _convert(third, True)
        wide = c.copy()
        wide.prec = _digits(self._int) + _digits(other._int) + 2
        return self._mul(other, wide)._add(third, c)

    def __pow__(self, other, modulo=None):
        other = _convert(other)
        return other if other is NotImplemented else self._pow(other, modulo, getcontext())

    def __rpow__(self, other, context=None):
        other = _convert(other)
        return other if other is NotImplemented else other._pow(self, None, getcontext())

    def _is_integer(self):
        if self._special:
            return False
        return self._exp >= 0 or not self._int or self._int % 10 ** -self._exp == 0

    def _pow(self, other, modulo, c):
        if modulo is not None:
            modulo = _convert(modulo, True)
            if not (self._is_integer() and other._is_integer() and modulo._is_integer()) or other < 0 or not modulo:
                return c._signal(InvalidOperation, InvalidOperation, _NAN)
            r = pow(abs(int(self)), int(other), abs(int(modulo)))
            return _make(self._sign if int(other) & 1 else 0, r, 0)._fix(c)
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        if not other:
            if not self:
                return c._signal(InvalidOperation, InvalidOperation, _NAN)
            return Decimal(1)
        integral = other._is_integer()
        sign = 1 if self._sign and integral and int(other) & 1 else 0
        if self._sign and not integral and self:
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        if not self:
            return _make(sign, 0, 0) if not other._sign else _make(sign, 0, 0, 1)
        if self._special:
            return _make(sign, 0, 0, 1) if not other._sign else _make(sign, 0, 0)
        if other._special:
            r = self.copy_abs()._cmp(Decimal(1))
            if r == 0:
                return _make(0, 10 ** (c.prec - 1), 1 - c.prec)
            return _make(0, 0, 0, 1) if (r > 0) != bool(other._sign) else _make(0, 0, 0)
        base = self.copy_abs()
        if integral:
            n = abs(int(other))
            if _digits(base._int) * n <= 20000:
                power = _make(sign, base._int ** n, base._exp * n)
                if not other._sign:
                    return power._fix(c)
                if base._int == 1:
                    return _make(sign, 1, -power._exp)._fix(c)
                return Decimal(1)._div(power, c)
        if base._int == 1 and base._exp == 0:
            return _make(0, 10 ** (c.prec - 1), 1 - c.prec)._fix(c) if not integral else _make(sign, 1, 0)
        # exp(other * ln(base)) with digits to spare
        extra = max(0, other.adjusted() + abs(base.adjusted()).bit_length()) + 12
        magnitude = float(other) * _log10_estimate(base)
        if magnitude > c.Emax + 5:
            return _make(sign, 1, c.Emax + 2)._fix(c)
        if magnitude < c.Etiny() - 5:
            return _make(sign, 1, c.Etiny() - 3)._fix(c)
        p = c.prec + extra
        ln = _ln(base._int, base._exp, p)
        product = _make(0 if ln >= 0 else 1, abs(ln) * other._int, other._exp - p)
        if other._sign:
            product = product.copy_negate()
        n, e = _exp(product, c.prec + 5)
        candidate = _make(sign, n, e)
        # A result that is exact to all these digits is taken as exact: 4 ** 0.5.
        return _tidy(candidate, c)

    def sqrt(self, context=None):
        """The square root, rounded half even."""
        c = context or getcontext()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        if self._special and not self._sign:
            return self
        if not self:
            return _make(self._sign, 0, self._exp >> 1)._fix(c)
        if self._sign:
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        ideal = self._exp >> 1
        n = self._int
        e = self._exp
        if e & 1:
            n *= 10
            e -= 1
        shift = c.prec + 1 - (_digits(n) + 1 >> 1)
        exact = True
        if shift >= 0:
            n *= 100 ** shift
        else:
            n, r = divmod(n, 100 ** -shift)
            exact = not r
        e = (e >> 1) - shift
        root = math.isqrt(n)
        exact = exact and root * root == n
        if exact:
            if e < ideal:
                while e < ideal and root % 10 == 0:
                    root //= 10
                    e += 1
        elif root % 5 == 0:
            root += 1
        inner = c.copy()
        inner.rounding = ROUND_HALF_EVEN
        result = _make(0, root, e)._fix(inner)
        for s, on in inner.flags.items():
            if on:
                c.flags[s] = True
        return result

    def exp(self, context=None):
        """e to this power."""
        c = context or getcontext()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        if self._special:
            return _make(0, 0, 0) if self._sign else self
        if not self._int:
            return Decimal(1)
        if self.adjusted() > 8:
            if self._sign:
                return _make(0, 1, c.Etiny() - 3)._fix(c)
            return _make(0, 1, c.Emax + 2)._fix(c)
        n, e = _exp(self, c.prec + 3)
        return _make(0, n, e)._fix(_half_even(c))

    def ln(self, context=None):
        """The natural logarithm."""
        return self._log(context, False)

    def log10(self, context=None):
        """The logarithm with base 10."""
        return self._log(context, True)

    def _log(self, context, ten):
        c = context or getcontext()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        if not self:
            return _make(1, 0, 0, 1)
        if self._special and not self._sign:
            return self
        if self._sign:
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        digits = _text(self._int)
        if ten and digits[0] == "1" and not digits.strip("0").strip("1"):
            return Decimal(self._exp + len(digits) - 1)._fix(c)
        if self._cmp(Decimal(1)) == 0:
            return Decimal(0)
        # Near 1 the logarithm is small: more places are needed.
        p = c.prec + 8 + max(0, -(_make(0, abs(self._int - 10 ** -self._exp), self._exp).adjusted())
                             if self._exp < 0 else 0)
        n = _ln(self._int, self._exp, p)
        if ten:
            n = n * 10 ** p // _ln(10, 0, p)
        return _make(1 if n < 0 else 0, abs(n), -p)._fix(_half_even(c))

    def logb(self, context=None):
        """adjusted() as a Decimal."""
        c = context or getcontext()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        if self._special:
            return self.copy_abs()
        if not self:
            return c._signal(DivisionByZero, DivisionByZero, _make(1, 0, 0, 1))
        return Decimal(self.adjusted())._fix(c)

    def scaleb(self, other, context=None):
        """The number with other added to its exponent."""
        c = context or getcontext()
        other = _convert(other, True)
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        if other._special or other._exp != 0:
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        if self._special:
            return self
        return _make(self._sign, self._int, self._exp + int(other))._fix(c)

    def _shifted(self, other, context, rotate):
        c = context or getcontext()
        other = _convert(other, True)
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        if other._special or other._exp != 0 or abs(int(other)) > c.prec:
            return c._signal(InvalidOperation, InvalidOperation, _NAN)
        if self._special:
            return self
        k = int(other)
        digits = _text(self._int).rjust(c.prec, "0")[-c.prec:]
        if rotate:
            digits = digits[k:] + digits[:k] if k >= 0 else digits[k:] + digits[:k]
        elif k < 0:
            digits = digits[:k] or "0"
        else:
            digits = (digits + "0" * k)[-c.prec:]
        return _make(self._sign, _read(digits), self._exp)

    def shift(self, other, context=None):
        """The digits moved to the left, or to the right if other is negative."""
        return self._shifted(other, context, False)

    def rotate(self, other, context=None):
        """The digits rotated within the precision."""
        return self._shifted(other, context, True)

    def _neighbour(self, context, rounding, sign):
        c = (context or getcontext()).copy()
        nan = self._nan(None, c)
        if nan is not None:
            return nan
        if self._special:
            if self._sign == sign:
                return self
            return _make(self._sign, 10 ** c.prec - 1, c.Etop())
        c.clear_traps()
        c.rounding = rounding
        d = self._fix(c)
        if d._cmp(self):
            return d
        return self._add(_make(sign, 1, c.Etiny() - 1), c)

    def next_plus(self, context=None):
        """The next larger number."""
        return self._neighbour(context, ROUND_CEILING, 0)

    def next_minus(self, context=None):
        """The next smaller number."""
        return self._neighbour(context, ROUND_FLOOR, 1)

    def next_toward(self, other, context=None):
        """The next number in the direction of other."""
        c = context or getcontext()
        other = _convert(other, True)
        nan = self._nan(other, c)
        if nan is not None:
            return nan
        r = self._cmp(other)
        if not r:
            return self.copy_sign(other)
        return self.next_plus(c) if r < 0 else self.next_minus(c)

    # Logical operations on numbers whose digits are all 0 or 1.

    def _logical(self, other, context, op):
        c = context or getcontext()
        numbers_ = []
        for d in (self, self if other is None else _convert(other, True)):
            text = _text(d._int)
            if d._special or d._sign or d._exp or text.strip("01"):
                return c._signal(InvalidOperation, InvalidOperation, _NAN)
            numbers_.append(int(text[-c.prec:], 2))
        mask = (1 << c.prec) - 1
        return _make(0, int(bin(op(*numbers_, mask) & mask)[2:]), 0)

    def logical_and(self, other, context=None):
        return self._logical(other, context, lambda a, b, m: a & b)

    def logical_or(self, other, context=None):
        return self._logical(other, context, lambda a, b, m: a | b)

    def logical_xor(self, other, context=None):
        return self._logical(other, context, lambda a, b, m: a ^ b)

    def logical_invert(self, context=None):
        return self._logical(None, context, lambda a, b, m: a ^ m)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__class__, (str(self),)


_NAN = _make(0, 0, 0, 2)
numbers.Number.register(Decimal)


def _half_even(c):
    if c.rounding == ROUND_HALF_EVEN:
        return c
    inner = c.copy()
    inner.rounding = ROUND_HALF_EVEN
    return inner


def _of_tuple(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exp = value
    if sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    if exp == "F":
        return _make(sign, 0, 0, 1)
    text = ""
    for d in digits:
        if not isinstance(d, int) or not 0 <= d <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        text += str(d)
    n = _read(text) if text else 0
    if exp in ("n", "N"):
        return _make(sign, n, 0, 2 if exp == "n" else 3)
    if not isinstance(exp, int):
        raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
    return _make(sign, n, exp)


def _plain(digits, exp):
    """Digits with a point before the last -exp ones."""
    if exp >= 0:
        return digits + "0" * exp
    point = len(digits) + exp
    if point > 0:
        return digits[:point] + "." + digits[point:]
    return "0." + "0" * -point + digits


# ---- transcendental functions by integers: x is kept as an int, x * 10**p ----

def _log10_estimate(d):
    digits = _text(d._int)
    return math.log10(int(digits[:17])) + len(digits[17:]) + d._exp


_LN2 = {}


def _atanh_series(n, d, one):
    """2 * atanh(n / d) * one."""
    x = n * one // d
    square = n * n * one // (d * d)
    total = 0
    k = 1
    while x:
        total += x // k
        x = x * square // one
        k += 2
    return 2 * total


def _ln(n, exp, p):
    """ln(n * 10**exp) * 10**p, nearly correct in the last place."""
    one = 10 ** (p + 8)
    two = _LN2.get(p)
    if two is None:
        ln2 = _atanh_series(1, 3, one)
        ln10 = 3 * ln2 + _atanh_series(1, 9, one)
        if len(_LN2) > 16:
            _LN2.clear()
        two = _LN2[p] = (ln2, ln10)
    ln2, ln10 = two
    # n = m * 2**k with m near 1
    k = n.bit_length() - 1
    if 2 * n > 3 << k:
        k += 1
    total = k * ln2 + exp * ln10
    # ln(n / 2**k) = 2 atanh((n - 2**k) / (n + 2**k))
    power = 1 << k
    total += _atanh_fixed((n - power) * one // (n + power), one)
    return total // 10 ** 8


def _atanh_fixed(x, one):
    square = x * x // one
    total = 0
    k = 1
    while x and x != -1:
        total += x // k
        x = x * square // one
        k += 2
    return 2 * total


def _exp(d, digits):
    """(n, e) with exp(d) nearly n * 10**e, n having at least that many digits."""
    extra = max(0, d.adjusted()) + 10
    p = digits + extra
    one = 10 ** p
    x = d._int * 10 ** (d._exp + p) if d._exp + p >= 0 else d._int // 10 ** -(d._exp + p)
    if d._sign:
        x = -x
    ln10 = _ln(10, 0, p)
    q, x = divmod(x, ln10)  # exp(d) = 10**q * exp(x), 0 <= x < ln 10
    halvings = 8 + p // 20
    x >>= halvings
    guard = 10 ** (halvings // 3 + 2)
    one *= guard
    x *= guard
    total = term = one
    k = 1
    while term:
        term = term * x // (one * k)
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // one
    total //= guard
    surplus = _digits(total) - digits - 2
    if surplus > 0:
        total //= 10 ** surplus
        return total, q - p + surplus
    return total, q - p


def _tidy(d, c):
    """A power that is only nearly exact: rounded to the precision, exact if the rest is nothing."""
    size = _digits(d._int)
    drop = size - c.prec
    if drop > 2:
        rest = d._int % 10 ** drop
        if min(rest, 10 ** drop - rest) <= 10 ** max(0, drop - 4):
            q = (d._int + 10 ** drop // 2) // 10 ** drop
            result = _make(d._sign, q, d._exp + drop)
            c.flags[Inexact] = c.flags[Rounded] = True
            return result._fix(c)
    return d._fix(_half_even(c))


# ---- format() ----

def _format(d, spec, c):
    fill, align, sign, zero, width, comma, precision, kind = _parse_spec(spec)
    minus = d._sign
    if d._special:
        body = str(d.copy_abs())
        if kind == "%":
            body += "%"
        if zero:
            zero = False
            fill = " " if fill is None else fill
        digits = body
    else:
        rounding = c.rounding
        x = d.copy_abs()
        if kind == "%":
            x = _make(0, x._int, x._exp + 2)
        places = 0
        if kind in "eE" and kind:
            if precision is not None:
                drop = _digits(x._int) - precision - 1
                if not x._int:
                    x = _make(0, 0, x._exp)
                elif drop > 0:
                    n, _ = _round(minus, x._int, drop, rounding)
                    x = _make(0, n, x._exp + drop)
                    if _digits(n) > precision + 1:
                        x = _make(0, n // 10, x._exp + 1)
                elif drop < 0:
                    x = _make(0, x._int * 10 ** -drop, x._exp + drop)
            text = _text(x._int)
            if not x._int and precision is not None:
                text = "0" * (precision + 1)
                exponent = x._exp + precision
            else:
                exponent = x._exp + len(text) - 1
            digits = text[0] + ("." + text[1:] if len(text) > 1 else "") + f"{kind}{exponent:+d}"
        elif kind in ("f", "F", "%"):
            if precision is not None:
                x = x._to_exponent(-precision, rounding)[0] if not minus else (
                    _make(1, x._int, x._exp)._to_exponent(-precision, rounding)[0])
            elif x._exp > 0:
                x = x._to_exponent(0, rounding)[0]
            digits = _plain(_text(x._int), x._exp)
            if kind == "%":
                digits += "%"
        else:
            if precision is not None and x._int and _digits(x._int) > max(precision, 1):
                drop = _digits(x._int) - max(precision, 1)
                n, _ = _round(minus, x._int, drop, rounding)
                x = _make(0, n, x._exp + drop)
                if _digits(n) > max(precision, 1):
                    x = _make(0, n // 10, x._exp + 1)
            text = _text(x._int)
            adjusted = x._exp + len(text) - 1
            if x._exp <= 0 and adjusted >= -6:
                digits = _plain(text, x._exp)
            else:
                mark = "E" if kind in ("", "G") and (kind or c.capitals) else "e"
                digits = text[0] + ("." + text[1:] if len(text) > 1 else "") + f"{mark}{adjusted:+d}"
    prefix = "-" if minus else "+" if sign == "+" else " " if sign == " " else ""
    if comma and not d._special:
        whole, rest = digits, ""
        for k, ch in enumerate(digits):
            if not ch.isdigit():
                whole, rest = digits[:k], digits[k:]
                break
        if zero:
            need = width - len(prefix) - len(rest)
            while len(_grouped(whole)) < need:
                whole = "0" + whole
        digits = _grouped(whole) + rest
    elif zero:
        digits = digits.rjust(width - len(prefix), "0")
    text = prefix + digits
    if len(text) >= width:
        return text
    fill = fill or " "
    if align == "<":
        return text.ljust(width, fill)
    if align == "^":
        left = (width - len(text)) // 2
        return fill * left + text + fill * (width - len(text) - left)
    if align == "=":
        return prefix + digits.rjust(width - len(prefix), fill)
    return text.rjust(width, fill)


def _grouped(whole):
    head = len(whole) % 3 or 3
    return ",".join([whole[:head], *[whole[i:i + 3] for i in range(head, len(whole), 3)]])


def _parse_spec(spec):
    bad = ValueError("invalid format string")
    fill = align = None
    i = 0
    if len(spec) > 1 and spec[1] in "<>=^":
        fill, align = spec[0], spec[1]
        i = 2
    elif spec[:1] and spec[0] in "<>=^":
        align = spec[0]
        i = 1
    sign = "-"
    if spec[i:i + 1] and spec[i] in "+- ":
        sign = spec[i]
        i += 1
    zero = spec[i:i + 1] == "0" and align is None
    if spec[i:i + 1] == "0":
        if not zero and align is not None:
            if fill is None:
                fill = "0"
        i += 1
    j = i
    while spec[j:j + 1].isdigit():
        j += 1
    width = int(spec[i:j]) if j > i else 0
    i = j
    comma = spec[i:i + 1] == ","
    i += comma
    precision = None
    if spec[i:i + 1] == ".":
        j = i + 1
        while spec[j:j + 1].isdigit():
            j += 1
        if j == i + 1:
            raise bad
        precision = int(spec[i + 1:j])
        i = j
    kind = spec[i:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
        raise bad
    return fill, align, sign, zero, width, comma, precision, "g" if kind == "n" else kind


# ---- the operations as methods of contexts ----

def _delegate(name, method, operands):
    if operands == 1:
        def operation(self, x, /):
            return getattr(_convert(x, True), method)(context=self)
    elif operands == 2:
        def operation(self, x, y, /):
            return getattr(_convert(x, True), method)(y, context=self)
    else:
        def operation(self, x, y, z, /):
            return getattr(_convert(x, True), method)(y, z, context=self)
    operation.__name__ = name
    operation.__qualname__ = "Context." + name
    setattr(Context, name, operation)


for _n in ("exp", "is_normal", "is_subnormal", "ln", "log10", "logb", "logical_invert",
           "next_minus", "next_plus", "normalize", "number_class", "sqrt", "to_integral_exact",
           "to_integral_value"):
    _delegate(_n, _n, 1)
_delegate("to_integral", "to_integral_value", 1)
_delegate("abs", "__abs__", 1)
_delegate("minus", "__neg__", 1)
_delegate("plus", "__pos__", 1)
for _n in ("compare", "compare_signal", "compare_total", "compare_total_mag", "copy_sign",
           "logical_and", "logical_or", "logical_xor", "max", "max_mag", "min", "min_mag",
           "next_toward", "remainder_near", "rotate", "same_quantum", "scaleb", "shift"):
    _delegate(_n, _n, 2)
_delegate("fma", "fma", 3)


def _simple(name, operands):
    if operands == 1:
        def operation(self, x, /):
            return getattr(_convert(x, True), name)()
    else:
        def operation(self, x, y, /):
            return getattr(_convert(x, True), name)(_convert(y, True), self)
    setattr(Context, {"_add": "add", "_mul": "multiply", "_div": "divide", "_mod": "remainder"}.get(name, name),
            operation)


for _n in ("copy_abs", "copy_negate", "is_finite", "is_infinite", "is_nan", "is_qnan", "is_snan",
           "is_signed", "is_zero"):
    _simple(_n, 1)
for _n in ("_add", "_mul", "_div", "_mod"):
    _simple(_n, 2)
Context.copy_decimal = lambda self, x, /: _convert(x, True)
Context.subtract = lambda self, x, y, /: _convert(x, True)._add(_convert(y, True).copy_negate(), self)
Context.divmod = lambda self, x, y, /: (_convert(x, True)._floordiv(_convert(y, True), self),
                                        _convert(x, True)._mod(_convert(y, True), self))
Context.quantize = lambda self, x, y, /: _convert(x, True).quantize(y, context=self)
del _n
