// Doubles and their decimal and hexadecimal texts: reading, shortest digits, digits to a
// given precision, repr, float.hex and float.fromhex.
// Every result is correctly rounded, independent of locale, and needs no allocation.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Room for any digit string made here: an exact double has at most 767 significant
// digits; the working space behind them is included.
#define DTOA_DIGITS_MAX 1152
// Room for any result of dtoa_repr.
#define DTOA_REPR_MAX 32
// Room for any result of dtoa_hex: "-0x1.0123456789abcp-1022".
#define DTOA_HEX_MAX 32

typedef enum DtoaMode {
    DTOA_SIGNIFICANT, // n significant digits (%e, %g)
    DTOA_DECIMALS,    // n digits behind the point (%f); n may be negative
} DtoaMode;

// Reads a whole ASCII text as Python's float() does behind its stripping of blanks:
// [sign] digits [. digits] [e [sign] digits], inf, infinity, nan; a single '_' may stand
// between two digits. Too large a number is an infinity. On bad syntax *ok is false and
// the result 0.
double dtoa_parse(const char *s, size_t len, bool *ok);

// The fewest digits that read back as v (finite; its sign is ignored), and of these the
// ones nearest to it: v = 0.DIGITS * 10**decpt. No trailing zero; zero is "0" with
// decpt 1. `digits` has room for 17 and receives no NUL.
void dtoa_shortest(double v, char *digits, int *ndigits, int *decpt);

// v (finite; its sign is ignored) rounded half to even on its exact value. `digits` has
// room for DTOA_DIGITS_MAX; trailing zeros are removed, so that any n is answered in
// bounded memory: digits behind the last one are zeros. A result of zero has no digits,
// decpt 1.
void dtoa_fixed(double v, DtoaMode mode, int64_t n, char *digits, int *ndigits,
                int *decpt);

// v in fixed notation with n decimals (0 to 9), rounded as above: its length, or 0 if |v| is not below 10**15 or is not
// a number. `buf` has room for DTOA_REPR_MAX and receives no NUL.
size_t dtoa_decimals(double v, int n, char *buf);

// Python's repr ("1e+16", "1e-05", "-0.0", "inf", "nan"); returns the length, no NUL.
size_t dtoa_repr(double v, char *buf);

// v rounded half to even at 10**-ndigits, as float.__round__ does for any ndigits;
// infinite if the rounded value is too large. v is finite.
double dtoa_round(double v, int64_t ndigits);

// float.hex(); returns the length, no NUL.
size_t dtoa_hex(double v, char *buf);

typedef enum DtoaHexStatus {
    DTOA_HEX_OK,
    DTOA_HEX_INVALID,
    DTOA_HEX_TOO_LARGE
} DtoaHexStatus;

// float.fromhex() for a whole ASCII text; blanks around it are allowed.
DtoaHexStatus dtoa_from_hex(const char *s, size_t len, double *out);
